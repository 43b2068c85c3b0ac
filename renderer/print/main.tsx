/** The hidden page that is printed: asks for one handout, draws its pages and says when they stand. */
import { createRoot } from 'react-dom/client';
import { call } from '../desktop/desktop';
import { PrintedHandout } from './printed-handout';
import './print.css';

const asked = await call('print.read', null);
const place = document.getElementById('print');
if (asked.ok && place) {
  document.title = asked.value.title;
  document.documentElement.lang = asked.value.language;
  const ready = (pages: number) => void call('print.ready', { pages });
  createRoot(place).render(<PrintedHandout handout={asked.value} onReady={ready} />);
}
