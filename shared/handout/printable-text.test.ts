/** Text for paper: nothing a document can't hold, and which way it reads. */
import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name';
import { isRightToLeft, printableText } from './printable-text';

describe('text for a document', () => {
  it('loses control characters and half letters and keeps everything else', () => {
    expect(printableText('a\u0000b\u0007c\u001Fd\u007Fe\u0085f')).toBe('abcdef');
    expect(printableText('x\uD800y\uDC00z\uFFFE\uFFFF')).toBe('xyz');
    expect(printableText('Zoë 😀 你好 é <b>&')).toBe('Zoë 😀 你好 é <b>&');
  });

  it('keeps its line breaks, however they were typed', () => {
    expect(printableText('a\r\nb\rc\nd\u2028e\vf')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('reads from right to left when its first letter does', () => {
    expect(['مرحبا', '12. שלום', '"مرحبا" hello'].map(isRightToLeft)).toEqual([true, true, true]);
    expect(['Hello مرحبا', '12', '', 'é'].map(isRightToLeft)).toEqual([false, false, false, false]);
  });
});

describe('the name of a file', () => {
  it('has nothing in it that a disk refuses', () => {
    expect(fileNameOf('Unit 3: "Votes" / who? <a|b>*\\', 'x')).toBe('Unit 3 Votes who a b');
    expect(fileNameOf('tab\tand\u0000nul\u202Efdp', 'x')).toBe('tab and nul fdp');
    expect(fileNameOf('..\\..\\etc', 'x')).toBe('etc');
    expect(fileNameOf('What? ...', 'x')).toBe('What');
  });

  it('is never empty, too long or a name that Windows keeps', () => {
    expect(fileNameOf(' ?? ', 'Worksheet')).toBe('Worksheet');
    expect(fileNameOf('a'.repeat(500), 'x')).toHaveLength(80);
    expect(fileNameOf('CON', 'x')).toBe('CON_');
    expect(fileNameOf('nul.2025', 'x')).toBe('nul_.2025');
    expect(fileNameOf('😀'.repeat(100), 'x')).toBe('😀'.repeat(80));
  });
});
