/** The register of layouts: a new layout is one file in `layouts/` and one line here. */
import { answerKey } from './layouts/answer-key';
import { worksheet } from './layouts/worksheet';

export const layouts = [worksheet, answerKey] as const;

export type LayoutName = (typeof layouts)[number]['name'];
