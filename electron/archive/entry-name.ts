/** Whether the name of a file in a zip can do harm where it is used. */
import { isDeviceName } from '../../shared/library/device-name';

const longestPart = 200;
const longestName = 400;

const hasControl = (name: string): boolean => [...name].some((sign) => sign < ' ' || sign === '\u007F');

const isBadAnywhere = (part: string): boolean => part === '' || part === '.' || part === '..' || isDeviceName(part);
const isBadOnDisk = (part: string): boolean =>
  part.length > longestPart || /[<>:"|?*]/.test(part) || /[. ]$/.test(part) || part.startsWith(' ');

/** A name leads nowhere but into its own folder, and means the same file on every system when it is for a disk. */
export function isGoodName(name: string, forDisk: boolean): boolean {
  if (name.length === 0 || name.length > longestName || name.includes('\\') || hasControl(name)) return false;
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return false;
  const parts = name.replace(/\/$/, '').split('/');
  return parts.every((part) => !isBadAnywhere(part) && !(forDisk && isBadOnDisk(part)));
}

/** Two names with the same key are one file on a disk that does not tell capitals or ways of writing an accent apart. */
export const nameKey = (name: string): string => name.replace(/\/$/, '').normalize('NFC').toLowerCase();
