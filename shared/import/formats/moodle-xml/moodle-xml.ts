/** Moodle XML: what Moodle and many tools beside it export as a question bank. */
import { beginReading, headlineOf } from '../../begin-reading';
import type { ImportFormat } from '../../format';
import { attributeOf, childOf, childrenOf, childText } from '../../xml/element';
import { startsWithElement } from '../../xml/first-element';
import { openXml } from '../../xml/open-xml';
import { readMoodleCategory } from './moodle-category';
import { moodleWords, readMoodleQuestion } from './read-moodle-question';

export const moodleXml: ImportFormat<'moodle-xml'> = {
  name: 'moodle-xml',
  label: 'Moodle XML',
  fits: (source) => (source.as === 'text' && startsWithElement(source.text, 'quiz') ? 0.95 : 0),
  read(source, tools) {
    const opened = openXml(source);
    if ('problem' in opened) return opened;
    const reading = beginReading(source.name);
    for (const element of childrenOf(opened.root, 'question')) {
      if (attributeOf(element, 'type') === 'category') {
        const category = readMoodleCategory(childText(childOf(element, 'category'), 'text'));
        reading.topic(category?.headline ?? headlineOf(source.name), category ? { category: category.category } : {});
      } else reading.question(readMoodleQuestion(element, tools), { line: element.line, words: moodleWords(element) });
    }
    return reading.done();
  },
};
