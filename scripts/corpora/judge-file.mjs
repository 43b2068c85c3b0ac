/** Judges what was read in one file against what is known to be in it: the counts, the kinds, and word for word where the corpora say. */
import { readFileSync } from 'node:fs';
import { differencesOf } from './compare-question.mjs';
import { expectedQuestions } from './expected-questions.mjs';
import { explained } from './explained.mjs';
import { strayKinds } from './kinds-of-types.mjs';

/** `{ name, format, expected, right, refused, wrong, compared, reasons, lines }`. */
export async function judgeFile(file, { read, plain }) {
  const files = await read(file.path, file.name.split('/').at(-1));
  const questions = files.flatMap(({ reading }) => reading.topics.flatMap((topic) => topic.questions));
  const refusals = files.flatMap(({ reading }) => reading.refused.filter(({ place }) => place.question !== null));
  const whole = files.flatMap(({ problem }) => (problem ? [problem.code] : []));
  const asked = questions.map(({ question }) => question);
  const known = expectedQuestions(file, () => readFileSync(file.path, 'utf8'));
  const compared = known ? questions.length : 0;
  const lines = known ? differencesOf(questions, known, plain) : [];
  const told = explained[file.name];
  const stray = strayKinds(told?.types ?? file.types, asked);
  if (stray > 0) lines.push(`${stray} of a kind that the file does not have`);
  const count = questions.length + refusals.length;
  const wanted = told?.found ?? file.count;
  if (count !== wanted) lines.push(`${count} questions found where there are ${wanted}`);
  return {
    name: file.name,
    format: file.format,
    readAs: [...new Set(files.map((one) => one.format ?? 'none'))],
    expected: file.count,
    read: questions.length,
    wrong: Math.min(questions.length, lines.length) || lines.length,
    refused: refusals.length,
    compared,
    notes: countBy(questions.flatMap(({ notes }) => notes.map(({ code }) => code))),
    reasons: countBy([...refusals.map(({ code }) => code), ...whole]),
    difference: told?.why ?? null,
    lines,
  };
}

function countBy(words) {
  const counts = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
