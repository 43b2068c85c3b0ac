/** The projector's page: draws the last view main sent, and can ask for nothing. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ProjectorView } from '../../shared/live/projector-view';
import '../ui/fonts.css';
import '../ui/tokens.css';
import { Wall } from './wall';
import './window.css';

const place = document.getElementById('wall');
if (place) {
  const root = createRoot(place);
  window.lectern?.on((message) => {
    if (message.name !== 'wall.changed') return;
    const view = message.says as ProjectorView;
    document.documentElement.dataset.theme = view.theme;
    // At once: a step is waited for by a whole class.
    flushSync(() => root.render(<Wall view={view} />));
  });
}
