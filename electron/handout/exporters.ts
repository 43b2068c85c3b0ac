/** The register of exporters: a new one is one file in `exporters/`, one line here and its name in the contract. */
import { pdf } from './exporters/pdf';
import { word } from './exporters/word';

export const exporters = { word, pdf } as const;
