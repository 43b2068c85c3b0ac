/** The words for what can be wrong with an XML file: parts of a sentence, to stand behind a colon or in brackets. */
import type { XmlFault } from '../import/xml/xml-fault';

export const xmlFaults: Record<XmlFault, (told: Readonly<{ name: string }>) => string> = {
  xmlTooLarge: () => 'the file is too large',
  xmlTooDeep: () => 'elements are nested too deep',
  xmlTooMany: () => 'there are too many elements',
  xmlNoElement: () => 'there is no element in it',
  xmlOutside: () => 'text outside of the first element',
  xmlSecondRoot: () => 'a second element beside the first',
  xmlWrongClose: () => 'an unexpected closing tag',
  xmlUnclosed: ({ name }) => `a tag that is never closed: ${name}`,
  xmlEndsEarly: () => 'it ends too early',
  xmlEntity: () => 'an unknown sign behind &',
  xmlAttribute: () => 'an attribute that is not written as it should be',
  xmlDoubledAttribute: ({ name }) => `an attribute that stands there twice: ${name}`,
  xmlBadTag: () => 'a tag that is not written as it should be',
  xmlBadSign: () => 'a sign that is not allowed there',
  xmlComment: () => 'a comment that is not written as it should be',
  xmlDeclaration: () => 'a declaration that is not written as it should be',
  xmlUnreadable: () => 'a place that is not written as it should be',
};
