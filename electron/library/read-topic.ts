/** Reads a topic's file for the list: quickly where it is as this app writes it, and as a whole where it is not. */
import { readFileSync } from 'node:fs';
import { topicEnding } from '../../shared/library/file-names';
import { summaryOf } from '../../shared/library/library-list';
import { readSummary } from '../../shared/library/read-summary';
import { topicVersion } from '../../shared/library/versions';
import type { Problem } from '../../shared/problem';
import { problemOfRead } from './file-problem';
import { largestFile, parseJson } from './read-json';
import type { ReadTopic } from './scan-folder';
import { topicSort } from './topic-sort';

export const readTopic: ReadTopic = (path, file, size, countsReady) => {
  const aside = (problem: Problem) => ({ summary: null, problem });
  if (size > largestFile) return aside({ code: 'tooLarge', facts: { file } });
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return aside(problemOfRead(error, file));
  }
  const summary = readSummary(parsed(text), topicVersion, countsReady);
  if (summary)
    return summary.id + topicEnding === file ? { summary, problem: null } : aside(otherName(file, summary.id));
  const whole = parseJson(text, file, topicSort);
  if (!whole.ok) return aside(whole.problem);
  const { id } = whole.value;
  return id + topicEnding === file ? { summary: summaryOf(whole.value), problem: null } : aside(otherName(file, id));
};

const otherName = (file: string, id: string): Problem => ({
  code: 'otherName',
  facts: { file, name: `${id}${topicEnding}` },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
