/** Moodle XML: what Moodle and many tools beside it export as a question bank. */
import { beginReading, headlineOf } from '../../begin-reading';
import { denial } from '../../draft';
import type { ImportFormat } from '../../format';
import { attributeOf, childOf, childrenOf, childText, type Element } from '../../xml/element';
import { startsWithElement } from '../../xml/first-element';
import { openXml } from '../../xml/open-xml';
import { cutDamaged, type DamagedPiece } from './cut-damaged';
import { readMoodleCategory } from './moodle-category';
import { moodleWords, readMoodleQuestion } from './read-moodle-question';

export const moodleXml: ImportFormat<'moodle-xml'> = {
  name: 'moodle-xml',
  label: 'Moodle XML',
  fits: (source) => (source.as === 'text' && startsWithElement(source.text, 'quiz') ? 0.95 : 0),
  read(source, tools) {
    const opened = openXml(source);
    const text = source.as === 'text' ? source.text : '';
    const pieces = 'problem' in opened ? piecesOf(text) : wholePieces(opened.root);
    // Nothing of it can be read: then the file is the problem.
    if ('problem' in opened && !pieces.some(({ is }) => is === 'question')) return opened;
    const reading = beginReading(source.name);
    for (const piece of pieces) {
      if (piece.is === 'fault')
        reading.question(denial('malformed', piece.why), { line: piece.line, words: wordsOf(piece.text) });
      else if (attributeOf(piece.element, 'type') === 'category') {
        const category = readMoodleCategory(childText(childOf(piece.element, 'category'), 'text'));
        reading.topic(category?.headline ?? headlineOf(source.name), category ? { category: category.category } : {});
      } else
        reading.question(readMoodleQuestion(piece.element, tools), {
          line: piece.line,
          words: moodleWords(piece.element),
        });
    }
    return reading.done();
  },
};

const wholePieces = (root: Element): DamagedPiece[] =>
  childrenOf(root, 'question').map((element) => ({ is: 'question', element, line: element.line }));

/** Entities of a file's own are for doing harm. */
const piecesOf = (text: string): DamagedPiece[] => (/<!ENTITY/i.test(text) ? [] : cutDamaged(text));

/** The first words of a part that is no XML. */
const wordsOf = (text: string): string =>
  text
    .replace(/^[\s\S]*?<questiontext\b[^>]*>/, '')
    .slice(0, 400)
    .replace(/<!\[CDATA\[|\]\]>|<[^>]*>?/g, ' ')
    .trim();
