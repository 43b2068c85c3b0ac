/** The name a handout is offered to be saved under: its title without what a disk can't take. */
import { noDeviceName } from '../library/device-name';

const longest = 80;

export function fileNameOf(title: string, otherwise: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ');
  const short = Array.from(plain)
    .slice(0, longest)
    .join('')
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '');
  return short === '' ? otherwise : noDeviceName(short, '_');
}
