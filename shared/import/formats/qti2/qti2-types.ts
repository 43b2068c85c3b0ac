/** The interactions of QTI 2: what reads each, or why it can't be held. */
import { type Denial, denial } from '../../draft';
import type { Qti2Reader } from './qti2-reader';
import { readChoice, readHottext } from './read-choice';
import { readEntry, readExtended, readSlider } from './read-entry';
import { readAssociate, readGapMatch, readMatch, readOrder } from './read-pairs';

const readers: Readonly<Record<string, Qti2Reader>> = {
  choiceInteraction: readChoice,
  hottextInteraction: readHottext,
  textEntryInteraction: readEntry,
  extendedTextInteraction: readExtended,
  sliderInteraction: readSlider,
  matchInteraction: readMatch,
  associateInteraction: readAssociate,
  gapMatchInteraction: readGapMatch,
  orderInteraction: readOrder,
};

const onPictures = [
  'hotspotInteraction',
  'selectPointInteraction',
  'graphicOrderInteraction',
  'graphicAssociateInteraction',
  'graphicGapMatchInteraction',
  'positionObjectInteraction',
];

export function readerFor(name: string): Qti2Reader | Denial {
  if (onPictures.includes(name)) return denial('hotspot');
  if (name === 'uploadInteraction') return denial('fileUpload');
  return readers[name] ?? denial('unknownType', { type: name });
}
