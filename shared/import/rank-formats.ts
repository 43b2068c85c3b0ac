/** Which formats a file could be read as, the likeliest first. */
import { certainFit, type ImportFormat, leastFormatFit } from './format';
import type { ImportSource } from './source';

/** A format that throws while it looks is none for this file; it may cost no other format its turn. */
export function rankFormats(source: ImportSource, formats: readonly ImportFormat[]): ImportFormat[] {
  const fitsOf = (some: readonly ImportFormat[]) => some.map((format) => ({ format, fit: fitOf(format, source) }));
  const sure = fitsOf(formats.filter(({ last }) => !last));
  const isCertain = sure.some(({ fit }) => fit >= certainFit);
  return [...sure, ...(isCertain ? [] : fitsOf(formats.filter(({ last }) => last)))]
    .filter(({ fit }) => fit >= leastFormatFit)
    .sort((one, other) => other.fit - one.fit)
    .map(({ format }) => format);
}

function fitOf(format: ImportFormat, source: ImportSource): number {
  try {
    return format.fits(source);
  } catch {
    return 0;
  }
}
