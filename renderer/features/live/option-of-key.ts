/** The option that a key names: its letter, or its number for the first nine. */
import { optionLetter } from '../../../shared/question/option-letter';

export function optionOfKey<O>(key: string, options: readonly O[]): O | undefined {
  if (/^[1-9]$/.test(key)) return options[Number(key) - 1];
  return options.find((_, index) => optionLetter(index) === key.toUpperCase());
}
