/** The register of exporters: a new one is one file in `exporters/`, its name in the shared list, and one line here. */
import type { ExporterName } from '../../shared/handout/exporter-names';
import type { Exporter } from './exporter';
import { pdf } from './exporters/pdf';
import { word } from './exporters/word';

export const exporters = { word, pdf } as const satisfies { [Name in ExporterName]: Exporter<Name> };
