/** Why a formula can't be drawn, in as far as it can be told; null where it can. */
import { whyNotDrawn } from './katex-drawing';

export type FormulaTrouble = { is: 'bracket' | 'other' } | { is: 'command'; name: string };

export function formulaTrouble(tex: string): FormulaTrouble | null {
  const why = whyNotDrawn(tex);
  if (why === null) return null;
  const command = /Undefined control sequence: (\\[a-zA-Z]+|\\.)/.exec(why)?.[1];
  if (command) return { is: 'command', name: command };
  const isOpen = /Expected '}'|got '}'|Expected '\{'|end of input|got 'EOF'/.test(why);
  return { is: isOpen || !isBalanced(tex) ? 'bracket' : 'other' };
}

function isBalanced(tex: string): boolean {
  const signs = tex.replace(/\\./g, '');
  return signs.split('{').length === signs.split('}').length;
}
