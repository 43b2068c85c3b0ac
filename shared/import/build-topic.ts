/** Makes a topic of lines with roles; the dialog calls it again whenever the teacher changes a role. */

import type { Topic } from '../library/topic';
import { topicVersion } from '../library/versions';
import { escapeText } from '../rich-text/escape-text';
import { buildQuestion } from './build-question';
import { type Finding, finding } from './finding';
import { type Field, withoutField } from './headings';
import { type Part, type Unit, unitsOf, withoutListMark } from './line-units';
import { withoutBlanks } from './notices';
import type { PastedLine } from './pasted-line';
import { gatherQuestions } from './question-parts';
import { readDate } from './read-date';
import { readSources } from './read-source';
import { joinPieces } from './sentence-signs';
import { readEntry } from './vocabulary-zone';

export interface BuiltTopic {
  topic: Topic;
  findings: Finding[];
}

/** `newId` gives a fresh id at each call. */
export function buildTopic(lines: readonly PastedLine[], newId: () => string): BuiltTopic {
  const parts = unitsOf(lines);
  const date = dateOf(unitsWith(parts, 'date'));
  const gathered = gatherQuestions(parts);
  const built = gathered.questions.map((question) => buildQuestion(question, newId));
  const topic: Topic = {
    version: topicVersion,
    id: newId(),
    date: date.day,
    headline: fieldText(parts, 'headline'),
    dek: fieldText(parts, 'dek'),
    category: unitsWith(parts, 'category')
      .slice(0, 1)
      .map((unit) => withoutField(unit.text, 'category'))
      .join(''),
    keyPoints: unitsWith(parts, 'keyPoint').map((unit) => ({
      id: newId(),
      text: escapeText(withoutListMark(unit.text)),
      sourceId: null,
    })),
    sources: unitsWith(parts, 'source')
      .flatMap((unit) => readSources(unit.text))
      .map((source) => ({ id: newId(), ...source, seen: null })),
    vocabulary: unitsWith(parts, 'vocabulary').map(
      ({ text }) => readEntry(text) ?? { term: withoutListMark(text), meaning: '' },
    ),
    questions: built.map(({ question }) => question),
    changedAt: 0,
  };
  const ofQuestions = built.flatMap(({ codes }, index) =>
    codes.map((code) => finding(code, gathered.questions[index]?.lines, index + 1)),
  );
  return {
    topic,
    findings: [
      ...missingFields(topic, unitsWith(parts, 'date')),
      ...date.findings,
      ...ofQuestions,
      ...gathered.findings,
      ...lines
        .filter(({ reason }) => reason?.code === 'unclear')
        .map(({ number }) => finding('answerUnclear', [number])),
    ],
  };
}

const unitsWith = (parts: readonly Part[], role: Unit['role']): Unit[] =>
  parts.filter((part): part is Unit => part.role === role);

/** Two lines that the teacher made a headline are one headline. */
const fieldText = (parts: readonly Part[], field: Exclude<Field, 'source' | 'category'>): string =>
  unitsWith(parts, field)
    .map((unit) => withoutBlanks(withoutField(unit.text, field).replace(/^#{1,6}\s+/, '')))
    .reduce((first, second) => (first === '' ? second : joinPieces(first, second)), '');

function dateOf(units: readonly Unit[]): { day: string | null; findings: Finding[] } {
  const [unit] = units;
  if (!unit) return { day: null, findings: [] };
  const date = readDate(unit.text);
  if (!date) return { day: null, findings: [finding('dateUnread', unit.lines)] };
  return { day: date.day, findings: date.ambiguous ? [finding('dateAmbiguous', unit.lines)] : [] };
}

function missingFields(topic: Topic, dates: readonly Unit[]): Finding[] {
  const findings: Finding[] = [];
  if (topic.headline === '') findings.push(finding('headlineMissing'));
  if (dates.length === 0) findings.push(finding('dateMissing'));
  if (topic.category === '') findings.push(finding('categoryMissing'));
  if (topic.keyPoints.length === 0) findings.push(finding('noKeyPoints'));
  if (topic.sources.length === 0) findings.push(finding('noSources'));
  if (topic.questions.length === 0) findings.push(finding('noQuestions'));
  return findings;
}
