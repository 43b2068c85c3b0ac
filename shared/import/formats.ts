/** The register of import formats: a new format is one file in `formats/` and one line here. */
import type { ImportFormat } from './format';

export const formats: readonly ImportFormat[] = [];
