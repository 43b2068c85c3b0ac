/** Keeps a question that several files of one archive say alike only where it stands first, and refuses the others as doubled. */
import type { AnswerForm } from '../question/answer-form';
import type { Reading, ReadQuestion, Refusal } from './reading';

/** The files of one archive, each with what it is the first to say. */
export function filesOnceEach<F extends { reading: Reading }>(files: readonly F[]): F[] {
  const readings = onceEach(files.map(({ reading }) => reading));
  return files.map((file, at) => ({ ...file, reading: readings[at] ?? file.reading }));
}

/** Within one file the same question twice is the file's own wish. */
export function onceEach(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.map((reading) => {
    const own: string[] = [];
    const doubled: Refusal[] = [];
    const topics = reading.topics.map((topic) => ({
      ...topic,
      questions: topic.questions.filter((read) => {
        const said = saidBy(read);
        own.push(said);
        if (seen.has(said)) doubled.push({ place: read.place, code: 'doubled', facts: {} });
        return !seen.has(said);
      }),
    }));
    for (const said of own) seen.add(said);
    return doubled.length === 0 ? reading : { topics, refused: [...reading.refused, ...doubled] };
  });
}

/** What makes two questions the same, whatever their ids, points and feedback: what is asked and what is right. */
function saidBy({ question: { kind, stem, answer, picture }, notes }: ReadQuestion): string {
  const lost = notes.filter(({ code }) => code === 'mediaLost').map(({ facts }) => facts.names ?? '');
  return JSON.stringify([kind, plain(stem), saidIn(answer), picture?.media ?? '', lost]);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function saidIn(answer: AnswerForm): unknown {
  switch (answer.form) {
    case 'choose':
      return answer.options.map(({ id, text }) => [plain(text), answer.right.includes(id)]);
    case 'write':
      return answer.accepted;
    case 'number':
      return answer.accepted.map((one) => ('low' in one ? [one.low, one.high] : [one.value, one.tolerance]));
    case 'match':
      return [answer.pairs.map(({ left, right }) => [plain(left), plain(right)]), answer.extra.length];
    case 'order':
      return answer.items.map(({ text }) => plain(text));
    case 'gaps':
      return answer.gaps.map((gap) => saidIn(gap.answer));
    case 'talk':
      return '';
  }
}
