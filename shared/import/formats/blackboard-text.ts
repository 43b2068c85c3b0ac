/** The lists that Blackboard takes in: a question a line, its sort and its parts between tabs. */
import { written } from '../../question/kinds/short-answer';
import { statement } from '../../question/kinds/true-false';
import type { Question } from '../../question/question';
import { admit } from '../admit';
import { beginReading } from '../begin-reading';
import { type Denial, denial, isDenial, Notes } from '../draft';
import { draftOptions } from '../draft-options';
import { draftQuestion } from '../draft-question';
import type { ImportFormat } from '../format';
import { numbersFrom } from '../number-answer';
import { Wording } from '../wording';

const sorts = /^(?:MC|MA|TF|ESS|ORD|MAT|FIB|FIB_PLUS|FIL|NUM|SR|OP|JUMBLED_SENTENCE|QUIZ_BOWL)\t/;

const linesIn = (text: string): string[] => text.split('\n');
const isFilled = (line: string): boolean => line.trim() !== '';

export const blackboardText: ImportFormat<'blackboard-text'> = {
  name: 'blackboard-text',
  label: 'Blackboard list',
  fits(source) {
    const lines = source.as === 'text' ? linesIn(source.text.slice(0, 20_000)).filter(isFilled).slice(0, 200) : [];
    const told = lines.filter((line) => sorts.test(line)).length;
    return told > 0 && told >= lines.length * 0.8 ? 0.95 : 0;
  },
  read(source, tools) {
    const reading = beginReading(source.name);
    linesIn(source.as === 'text' ? source.text : '').forEach((line, at) => {
      if (!isFilled(line)) return;
      const [sort = '', stem = '', ...parts] = line.split('\t').map((part) => part.trim());
      const notes = new Notes();
      const row: Row = { sort, parts, notes, newId: tools.newId, wording: new Wording(tools, notes) };
      const read = stem === '' ? denial('emptyText') : readRow(row);
      const question = isDenial(read) ? read : admit({ ...read, stem: row.wording.html(stem) }, notes);
      reading.question(question, { line: at + 1, words: row.wording.plain(stem) });
    });
    return reading.done();
  },
};

interface Row {
  sort: string;
  parts: readonly string[];
  notes: Notes;
  newId: () => string;
  wording: Wording;
}

function readRow(row: Row): Question | Denial {
  const { sort, parts, notes, newId, wording } = row;
  const filled = parts.filter((part) => part !== '');
  const draft = (
    kind: 'short-answer' | 'numeric' | 'ordering' | 'matching' | 'true-false',
    answer: Question['answer'],
  ) => draftQuestion({ kind, stem: '', answer }, newId);
  switch (sort) {
    case 'MC':
    case 'MA':
      return readOptions(row, sort === 'MA');
    case 'TF': {
      const said = (filled[0] ?? '').toLowerCase();
      return said === 'true' || said === 'false' ? draft('true-false', statement([said])) : denial('noRightOption');
    }
    case 'FIB':
      return draft('short-answer', written([...new Set(filled.map((part) => wording.plain(part)))], 1));
    case 'ORD':
      return draft('ordering', {
        form: 'order',
        items: filled.map((part) => ({ id: newId(), text: wording.html(part) })),
      });
    case 'MAT':
      return draft('matching', { form: 'match', pairs: pairsIn(row), extra: [] });
    case 'NUM': {
      const [text = '', tolerance = ''] = parts;
      const answer = numbersFrom([{ text, share: 1, feedback: '', tolerance }], notes);
      return isDenial(answer) ? answer : draft('numeric', answer);
    }
    case 'ESS':
    case 'SR': {
      notes.add('essayAsDiscussion');
      const answer = { form: 'talk', think: 60, pair: 120, share: 240, starter: '' } as const;
      return draftQuestion({ kind: 'discussion', stem: '', answer, notes: wording.html(parts[0] ?? '') }, newId);
    }
    case 'FIL':
      return denial('fileUpload');
    default:
      return denial('unknownType', { type: sort });
  }
}

/** An option and behind it whether it is right. */
function readOptions({ parts, notes, newId, wording }: Row, many: boolean): Question | Denial {
  const options: { text: string; right: boolean }[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [text = '', said = ''] = [parts[at], parts[at + 1]?.toLowerCase()];
    if (text === '' && said === '') continue;
    if (said !== 'correct' && said !== 'incorrect')
      return denial('malformed', { what: 'neitherMark', name: said.slice(0, 40) });
    options.push({ text: wording.html(text), right: said === 'correct' });
  }
  const rights = options.filter(({ right }) => right).length;
  const shared = options.map(({ text, right }) => ({ text, share: right ? (many ? 1 / rights : 1) : 0, feedback: '' }));
  return draftOptions('', shared, { many, whole: many }, { newId, notes });
}

function pairsIn({ parts, newId, wording }: Row) {
  const pairs: { id: string; left: string; right: string }[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [left = '', right = ''] = [parts[at], parts[at + 1]].map((part) => wording.html(part ?? ''));
    if (left !== '' || right !== '') pairs.push({ id: newId(), left, right });
  }
  return pairs;
}
