/** Closing the app without losing anything: asks in class, lets the page write what it has, waits until it is on disk. */
import { dialog } from 'electron';
import { messages } from './messages';

/** A page that does not answer in this time has nothing more to say (ms). */
const patience = 5000;

export interface LeavingParts {
  /** The title of the quiz that is running, or null. */
  running: () => string | null;
  /** Asks the page to write what is not yet on disk. */
  askPage: () => void;
  /** Resolves when everything that was asked to be saved is on disk. */
  onDisk: () => Promise<unknown>;
}

export interface Leaving {
  /** Whether the window may close now; `asked` is false when the whole computer shuts down. */
  mayLeave(asked: boolean): Promise<boolean>;
  /** The page has written what it had, or could not. */
  heard(saved: boolean): void;
}

export function prepareLeaving({ running, askPage, onDisk }: LeavingParts): Leaving {
  let hear: ((saved: boolean) => void) | null = null;
  const pageSaved = () =>
    new Promise<boolean>((answer) => {
      const tooLong = setTimeout(answer, patience, true);
      hear = (saved) => {
        clearTimeout(tooLong);
        answer(saved);
      };
      askPage();
    });
  return {
    async mayLeave(asked) {
      const title = running();
      const words = messages.menu;
      if (
        asked &&
        title !== null &&
        !(await agree(words.leaveQuiz(title), words.leaveQuizText, words.leaveQuizStay, words.leaveQuizGo))
      )
        return false;
      const saved = await pageSaved();
      await onDisk();
      return saved || agree(words.leaveUnsaved, words.leaveUnsavedText, words.leaveUnsavedStay, words.leaveUnsavedGo);
    },
    heard: (saved) => hear?.(saved),
  };
}

/** The platform's own question; the safe answer comes first and is what Esc means. */
async function agree(message: string, detail: string, stay: string, go: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message,
    detail,
    buttons: [stay, go],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
