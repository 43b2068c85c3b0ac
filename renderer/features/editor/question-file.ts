/** Knows pasted text that is the content of a file of questions, which is imported and not taken apart here. */
import { fitsGift } from '../../../shared/import/formats/gift/fits-gift';
import { runCommand } from '../../desktop/commands';
import { offerDropped } from '../../desktop/dropped-files';

/** Empty braces alone are no answers: program text has them too. */
const giftAnswers = /\{\s*(?:[=~#]|T(?:RUE)?\b|F(?:ALSE)?\b)/i;
const moodleXml = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<quiz\b/;

/** The name the text would have as a file, or null. */
export function questionFileName(text: string): string | null {
  if (moodleXml.test(text)) return 'pasted.xml';
  return giftAnswers.test(text) && fitsGift(text, '') > 0.5 ? 'pasted.gift' : null;
}

/** Opens the import with the text, as if it had been dropped as a file. */
export function importText(name: string, text: string): void {
  offerDropped({ ok: true, value: [{ name, bytes: new TextEncoder().encode(text) }] });
  runCommand('paste');
}
