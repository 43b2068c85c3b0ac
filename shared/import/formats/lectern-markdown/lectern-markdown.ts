/** The Markdown that our export writes, known by the comments in it: read question by question, as it was. */
import { firstWords } from '../../admit';
import { emptyTopic, headlineOf } from '../../begin-reading';
import { isDenial } from '../../draft';
import type { ImportFormat } from '../../format';
import type { Reading } from '../../reading';
import { cutTopics } from './cut-topics';
import { readPage } from './read-page';
import { readMarkdownQuestion } from './read-question';

const ours = /^ *<!-- lectern: [a-z-]+ -->\s*$/m;

export const lecternMarkdown: ImportFormat<'lectern-markdown'> = {
  name: 'lectern-markdown',
  label: 'Lectern Markdown',
  fits: (source) => Number(source.as === 'text' && ours.test(source.text)),
  read(source, { newId }) {
    const reading: Reading = { topics: [], refused: [] };
    let count = 0;
    for (const cut of source.as === 'text' ? cutTopics(source.text) : []) {
      const topic = { ...emptyTopic(headlineOf(source.name)), ...readPage(cut, newId) };
      for (const { line, lines } of cut.questions) {
        count += 1;
        const outcome = readMarkdownQuestion(lines, newId);
        const place = { file: source.name, line, question: count, words: firstWords((lines[0] ?? '').slice(0, 80)) };
        if (isDenial(outcome)) reading.refused.push({ place, ...outcome });
        else topic.questions.push({ ...outcome, place });
      }
      reading.topics.push(topic);
    }
    return reading;
  },
};
