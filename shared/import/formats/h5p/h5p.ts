/** H5P: interactive content as Moodle, WordPress, Lumi and h5p.com save it. */

import { refused } from '../../../problem';
import { admit } from '../../admit';
import { beginReading, headlineOf } from '../../begin-reading';
import { type Denial, denial, isDenial } from '../../draft';
import type { ImportFormat } from '../../format';
import { openJson, recordOf, wordsOf } from '../../json/open-json';
import type { ImportSource } from '../../source';
import { readable } from '../../wording';
import { contentsIn } from './find-contents';
import { readFirstIsRight, readMarkWords, readMultiChoice, readPoll, readTrueFalse } from './h5p-choices';
import { H5pItem } from './h5p-item';
import type { H5pReader } from './h5p-reader';
import { readBlanks, readCard, readDragText, readEssay, readSorted } from './h5p-texts';

const readers: ReadonlyMap<string, H5pReader> = new Map([
  ['H5P.MultiChoice', readMultiChoice],
  ['H5P.TrueFalse', readTrueFalse],
  ['H5P.Blanks', readBlanks],
  ['H5P.DragText', readDragText],
  ['H5P.MarkTheWords', readMarkWords],
  ['H5P.Essay', readEssay],
  ['H5P.OpenEndedQuestion', readEssay],
  ['H5P.SortParagraphs', readSorted],
  ['H5P.SimpleMultiChoice', readPoll],
  ['SingleChoice', readFirstIsRight],
  ['Card', readCard],
]);

const onPictures = [
  'H5P.ImageHotspotQuestion',
  'H5P.ImageMultipleHotspotQuestion',
  'H5P.DragQuestion',
  'H5P.ImageHotspots',
];

const denialOf = (library: string): Denial =>
  onPictures.includes(library) ? denial('hotspot') : denial('unknownType', { type: library });

type Archive = Extract<ImportSource, { as: 'archive' }>;

export const h5p: ImportFormat<'h5p'> = {
  name: 'h5p',
  label: 'H5P',
  fits: (source) =>
    source.as === 'archive' && source.paths.includes('h5p.json') && source.paths.includes('content/content.json')
      ? 1
      : 0,
  read(source, tools) {
    const archive = source as Archive;
    const about = recordOf(openJson(archive.text('h5p.json') ?? ''));
    const content = recordOf(openJson(archive.text('content/content.json') ?? ''));
    const broken = about ? 'content/content.json' : 'h5p.json';
    if (!about || !content)
      return { problem: refused('notJson', { file: `${source.name} › ${broken}`, line: 1 }).problem };
    const reading = beginReading(source.name);
    reading.topic(wordsOf(about.title) || headlineOf(source.name));
    const find = (address: string) => archive.bytes(`content/${readable(address)}`);
    for (const { library, params } of contentsIn(wordsOf(about.mainLibrary), content)) {
      const item = new H5pItem(params, tools, find);
      const words = new H5pItem(params, tools, find).words;
      const read = readers.get(library)?.(item) ?? denialOf(library);
      if (isDenial(read)) reading.question(read, { line: null, words });
      else {
        const picture = read.picture ?? item.picture();
        if (wordsOf(recordOf(params.overallFeedback)?.feedback) !== '') item.notes.add('feedbackDropped');
        reading.question(admit({ ...read, picture }, item.notes), { line: null, words });
      }
    }
    return reading.done();
  },
};
