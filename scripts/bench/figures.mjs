/**
 * The register of figures: one file each, one line here.
 * A figure is `{ name, besideName, limit, pairs, prepare(env) }`; `prepare` answers `{ ours, beside, finish }`,
 * where `ours` and `beside` each do the work once and answer its milliseconds.
 */
import { coldStart } from './figures/cold-start.mjs';
import { firstOpening, unchangedOpening } from './figures/open-library.mjs';
import { presenterKey } from './figures/presenter-key.mjs';
import { worksheetFile } from './figures/worksheet.mjs';

export const figures = [coldStart, presenterKey, firstOpening, unchangedOpening, worksheetFile];
