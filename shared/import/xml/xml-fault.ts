/** What can be wrong with an XML file: codes for the English messages of the parser; the words are in the catalogue. */

export const xmlFaults = [
  'xmlTooLarge',
  'xmlTooDeep',
  'xmlTooMany',
  'xmlNoElement',
  'xmlOutside',
  'xmlSecondRoot',
  'xmlWrongClose',
  /** name: of the tag */
  'xmlUnclosed',
  'xmlEndsEarly',
  'xmlEntity',
  'xmlAttribute',
  /** name: of the attribute */
  'xmlDoubledAttribute',
  'xmlBadTag',
  'xmlBadSign',
  'xmlComment',
  'xmlDeclaration',
  'xmlUnreadable',
] as const;
export type XmlFault = (typeof xmlFaults)[number];

/** The messages of saxes by what they say; the first that fits counts. */
const messages: readonly [RegExp, XmlFault][] = [
  [/must contain a root/, 'xmlNoElement'],
  [/outside of root/, 'xmlOutside'],
  [/only one root/, 'xmlSecondRoot'],
  [/^unclosed tag/, 'xmlUnclosed'],
  [/^unexpected end/, 'xmlEndsEarly'],
  [/clos(?:e|ing) tag\b(?!.* name)/, 'xmlWrongClose'],
  [/entity/, 'xmlEntity'],
  [/^duplicate attribute/, 'xmlDoubledAttribute'],
  [/attribute/, 'xmlAttribute'],
  [/comment/, 'xmlComment'],
  [
    /xml declaration|processing instruction|doctype|^expected |^value |name\/value|must match|whitespace/i,
    'xmlDeclaration',
  ],
  [/tag|malformed name/, 'xmlBadTag'],
  [/disallowed/, 'xmlBadSign'],
];

/** Which of them: the tag or the attribute behind the message. */
const behind = /^(?:unclosed tag|duplicate attribute): (.*?)\.?$/;

/** A message of the parser, "3:7: unclosed tag: b", as a fault. */
export function faultIn(message: string): { what: XmlFault; name: string } {
  const said = message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '');
  const what = messages.find(([pattern]) => pattern.test(said))?.[1] ?? 'xmlUnreadable';
  return { what, name: (behind.exec(said)?.[1] ?? '').slice(0, 40) };
}
