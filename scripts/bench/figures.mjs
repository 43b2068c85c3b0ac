/**
 * The register of figures: one file each, one line here.
 * A figure is `{ name, besideName, limit, pairs, prepare(env) }`; `prepare` answers `{ ours, beside, finish, limits, notes }`,
 * where `ours` and `beside` each do the work once and answer its milliseconds;
 * a `limit` of null is no limit: the figure is only told;
 * `limits`, if it is there, answers what has a limit of its own, as `{ what, value, unit, limit }`;
 * `notes`, if it is there, answers lines to print below them.
 */
import { classrooms } from './figures/classroom.mjs';
import { coldStart } from './figures/cold-start.mjs';
import { importBank, importGift } from './figures/import.mjs';
import { firstOpening, unchangedOpening } from './figures/open-library.mjs';
import { presenterKey } from './figures/presenter-key.mjs';
import { searchKeys } from './figures/search.mjs';
import { worksheetFile } from './figures/worksheet.mjs';

export const figures = [
  coldStart,
  presenterKey,
  firstOpening,
  unchangedOpening,
  searchKeys,
  worksheetFile,
  importBank,
  importGift,
  ...classrooms,
];
