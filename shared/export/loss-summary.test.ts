/** What an export leaves behind is said of the topics and their files too, not of the questions alone. */
import { expect, test } from 'vitest';
import { emptyTopic } from '../library/empty';
import { refused } from '../problem';
import { exportFormatOf } from './export-formats';
import { summariseLosses } from './loss-summary';

const topic = (id: string) => ({
  ...emptyTopic(id, null),
  headline: 'A dam goes',
  dek: 'Why it matters',
  keyPoints: [{ id: 'k', text: 'Salmon swim up.', sourceId: null }],
  sources: [{ id: 's', title: 'The Gazette', publisher: '', address: '', seen: null }],
});

test('what a question list has no place for in a topic is named', () => {
  const { ofTopics } = summariseLosses(exportFormatOf('gift'), [topic('a'), topic('b')], [], () => false);
  expect(ofTopics).toEqual([
    { part: 'dek', topics: 2 },
    { part: 'keyPoints', topics: 2 },
    { part: 'sources', topics: 2 },
  ]);
});

test('the headline of a single topic is in the name of the file, those of several are lost where there is no place', () => {
  const aiken = exportFormatOf('aiken');
  const lost = (topics: string[]) =>
    summariseLosses(aiken, topics.map(topic), [], () => false).ofTopics.map(({ part }) => part);
  expect(lost(['a'])).not.toContain('headline');
  expect(lost(['a', 'b'])).toContain('headline');
});

test('Markdown keeps the whole topic, with its words to know', () => {
  const whole = { ...topic('a'), vocabulary: [{ term: 'weir', meaning: 'a low dam' }] };
  const markdown = exportFormatOf('markdown');
  expect(summariseLosses(markdown, [whole], [], () => false).ofTopics).toEqual([]);
  const [file] = markdown.write({ title: '', topics: [whole], media: () => null });
  expect(file && 'text' in file ? file.text : '').toContain('- **weir** a low dam');
});

test('a file that can not be read is named with its reason', () => {
  const setAside = [{ file: 'b.topic.json', problem: refused('notJson', { file: 'b.topic.json', line: 3 }).problem }];
  expect(summariseLosses(exportFormatOf('gift'), [topic('a')], setAside, () => false)).toMatchObject({
    setAside,
    topics: 1,
  });
});
