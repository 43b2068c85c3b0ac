/** The keys of the commands; Ctrl is the Command key on a Mac. */
import type { CommandName } from '../../shared/contract';

export const commandKeys: { [C in CommandName]?: readonly string[] } = {
  paste: ['Ctrl', 'I'],
  newTopic: ['Ctrl', 'N'],
  openFolder: ['Ctrl', 'O'],
  palette: ['Ctrl', 'K'],
  search: ['Ctrl', 'F'],
  undo: ['Ctrl', 'Z'],
  redo: ['Ctrl', 'Y'],
  save: ['Ctrl', 'S'],
  settings: ['Ctrl', ','],
  startQuiz: ['F5'],
};

/** The command of a key press, or null. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): CommandName | null {
  if (event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (control && event.shiftKey) return key === 'Z' ? 'redo' : null;
  const found = Object.entries(commandKeys).find(
    ([, keys]) => keys.at(-1) === key && keys.includes('Ctrl') === control,
  );
  return (found?.[0] as CommandName | undefined) ?? null;
}
