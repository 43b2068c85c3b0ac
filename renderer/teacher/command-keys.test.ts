/** Keys give the commands the menu promises. */
import { expect, test } from 'vitest';
import { commandOf } from './command-keys';

const press = (
  key: string,
  held: { ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean; altKey?: boolean } = {},
) => commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test('Ctrl and the Command key do the same', () => {
  expect(press('i', { ctrlKey: true })).toBe('paste');
  expect(press('i', { metaKey: true })).toBe('paste');
  expect(press('F5')).toBe('startQuiz');
});

test('both ways to redo work', () => {
  expect(press('y', { ctrlKey: true })).toBe('redo');
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(press('z', { ctrlKey: true })).toBe('undo');
});

test('letters alone and with Alt are no commands', () => {
  for (const key of ['i', 'n', 'z', ',']) expect(press(key)).toBeNull();
  expect(press('i', { ctrlKey: true, altKey: true })).toBeNull();
});
