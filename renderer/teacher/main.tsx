/** Starts the teacher's window. */
import { createRoot } from 'react-dom/client';
import { isDesktop } from '../desktop/desktop';
import { answerLeaving } from '../desktop/leaving';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import { msg } from '../ui/messages';
import { TeacherApp } from './teacher-app';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(isDesktop() ? <TeacherApp /> : <p className="needs-desktop">{msg.app.needsDesktop}</p>);

if (isDesktop()) answerLeaving();

// What a quiz records is kept from the start, but only once the window has been drawn.
if (isDesktop())
  requestIdleCallback(() => void import('../results/results-keeper').then(({ startKeeping }) => startKeeping()));
