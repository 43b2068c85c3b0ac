/** The types of Moodle's embedded answers and their short names (Moodle, qtype_multianswer). */
export type ClozeType = 'choose' | 'chooseMany' | 'write' | 'writeInCase' | 'number';

const names: readonly [ClozeType, string][] = [
  ['choose', 'MULTICHOICE MC MULTICHOICE_V MCV MULTICHOICE_H MCH'],
  ['choose', 'MULTICHOICE_S MCS MULTICHOICE_VS MCVS MULTICHOICE_HS MCHS'],
  ['chooseMany', 'MULTIRESPONSE MR MULTIRESPONSE_H MRH MULTIRESPONSE_S MRS MULTIRESPONSE_HS MRHS'],
  ['write', 'SHORTANSWER SA MW'],
  ['writeInCase', 'SHORTANSWER_C SAC MWC'],
  ['number', 'NUMERICAL NM'],
];

export const clozeTypes: ReadonlyMap<string, ClozeType> = new Map(
  names.flatMap(([type, list]) => list.split(' ').map((name) => [name, type] as const)),
);
