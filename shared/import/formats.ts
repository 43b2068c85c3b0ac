/** The register of import formats: a new format is one file in `formats/` and one line here. */
import type { ImportFormat } from './format';
import { gift } from './formats/gift/gift';
import { moodleXml } from './formats/moodle-xml/moodle-xml';
import { qti12 } from './formats/qti12/qti12';
import { sheets } from './formats/sheets';
import { tableText } from './formats/table-text';

export const formats: readonly ImportFormat[] = [gift, moodleXml, qti12];
