/** Tells a word in the place of an answer that says that there is no single one ("Answers will vary"), in the languages of many sheets. */

const answers =
  "(?:all |the |student |students’ |students' |your |possible )*(?:answers?|responses?|replies|opinions?)";
const vary = '(?:(?:will|may|can|should|do) )?(?:vary|varies|differ)';

const words = [
  `(?:${answers} )?${vary}`,
  `(?:accept )?any (?:reasonable|thoughtful|supported|appropriate|valid) (?:answer|response)`,
  '(?:an )?open(?:[- ]ended)?(?: (?:question|answer|response))?',
  '(?:see|use|refer to)(?: the| attached)? (?:scoring )?(?:rubrics?|scoring guide)|rubric',
  'personal (?:answer|response|opinion)|own answer|free response',
  '(?:las )?(?:respuestas?|contestaciones) (?:variadas?|abiertas?|libres?|personal(?:es)?)',
  '(?:(?:las|la) )?(?:respuestas? )?(?:pueden? |podrán? |podrían? )?(?:variar|varían|varía|variará|variarán)',
  '(?:respuesta )?(?:abierta|libre)|(?:ver|véase|consulte)(?: la)? rúbrica',
  '(?:les |la )?réponses? (?:variables?|variées?|libres?|ouvertes?|personnelles?)',
  '(?:les réponses? |la réponse )?(?:peuvent varier|peut varier|varient|varie|varieront|variera)',
  "(?:réponse )?(?:libre|ouverte)|voir (?:la grille|le barème)(?: d’évaluation| d'évaluation)?",
  '(?:die )?(?:antworten?|lösungen?) (?:variieren|variiert|können variieren|kann variieren|(?:sind|ist) (?:unterschiedlich|verschieden|individuell|offen))',
  '(?:individuelle|offene|freie|verschiedene|unterschiedliche|eigene) (?:antworten?|lösungen?)',
  'antworten? (?:individuell|offen|frei)|individuell|offen|siehe (?:bewertungsraster|erwartungshorizont|kriterien)',
];

const openAnswer = new RegExp(`^[([*_]*(?:${words.join('|')})[)\\]*_.!]*$`, 'iu');

export const isOpenAnswer = (text: string): boolean =>
  text.length < 80 && openAnswer.test(text.trim().replace(/\s+/g, ' '));

/** Lines to write on behind a whole sentence; a blank within one is a part of it. */
const linesToWriteOn = /(?<=[.?!:…؟。？！][)"”’»\]]?)[\s_]*_{5}$/;

export const withoutLinesToWriteOn = (stem: string): string => stem.replace(linesToWriteOn, '');

export const isLineToWriteOn = (text: string): boolean => /^[\s_]+$/.test(text) && text.includes('_____');
