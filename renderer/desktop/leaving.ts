/** Before the window closes everything on screen is written: pages say what they have, main waits for it. */
import { call, onNews } from './desktop';

/** Writes what is not yet on disk, and says whether all of it is there now. */
type Save = () => Promise<boolean>;

const savers = new Set<Save>();

/** Until the returned function is called, `save` is asked before the window closes. */
export function beforeLeaving(save: Save): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

/** Answers main when it asks; called once, when the window starts. */
export function answerLeaving(): void {
  onNews('app.leaving', () => void writeAll().then((saved) => call('app.leave', { saved })));
}

async function writeAll(): Promise<boolean> {
  const written = await Promise.all([...savers].map((save) => save().catch(() => false)));
  return written.every(Boolean);
}
