/** Starts the teacher's window. */
import { createRoot } from 'react-dom/client';
import { call, isDesktop } from '../desktop/desktop';
import { answerLeaving } from '../desktop/leaving';
import { LinkOpener } from '../rich-text/link-opener';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import { msg } from '../ui/messages';
import { TeacherApp } from './teacher-app';

const openAddress = (address: string) => void call('address.open', { address });

const root = document.getElementById('root');
const app = isDesktop() ? <TeacherApp /> : <p className="needs-desktop">{msg.app.needsDesktop}</p>;
if (root) createRoot(root).render(<LinkOpener value={openAddress}>{app}</LinkOpener>);

if (isDesktop()) answerLeaving();

// What a quiz records is kept from the start, but only once the window has been drawn.
if (isDesktop())
  requestIdleCallback(() => void import('../results/results-keeper').then(({ startKeeping }) => startKeeping()));
