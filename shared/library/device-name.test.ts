/** No library and no file gets a name that Windows keeps for a device. */
import { expect, test } from 'vitest';
import { isDeviceName, noDeviceName } from './device-name';

for (const name of [
  'con',
  'CON',
  'con.txt',
  'con.2025',
  'Nul .docx',
  'aux.',
  'com0',
  'COM9',
  'lpt¹',
  'com³.png',
  'CONIN$',
  'conout$.a',
])
  test(`“${name}” is a device, and is none with a word more`, () => {
    expect(isDeviceName(name)).toBe(true);
    expect(isDeviceName(noDeviceName(name, ' library'))).toBe(false);
  });

for (const name of ['Constitution', 'con-law', 'com', 'com10', 'Economics.com1', 'a con', 'conin', '.con'])
  test(`“${name}” is a name like any other`, () => {
    expect(isDeviceName(name)).toBe(false);
    expect(noDeviceName(name, '_')).toBe(name);
  });

test('the word more stands before the ending', () => {
  expect(noDeviceName('con.2025', ' library')).toBe('con library.2025');
});
