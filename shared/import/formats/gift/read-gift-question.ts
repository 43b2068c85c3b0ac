/** Reads one GIFT question: its name, its stem, and what kind its answer makes it (Moodle, qformat_gift). */
import type { KindName } from '../../../question/kinds';
import { newQuestion } from '../../../question/new-question';
import type { Question } from '../../../question/question';
import type { Lost } from '../../../rich-text/read-html';
import { type Denial, type Draft, denial, isDenial, Notes } from '../../draft';
import { noteLost, sourceText } from '../../source-text';
import { aboutQuestion } from './about-question';
import { answerGift } from './answer-gift';
import { clozeGift } from './cloze-gift';
import { clozeShape } from './cut-block';
import { gapsGift } from './gaps-gift';
import { cutFeedback } from './gift-answers';
import type { GiftPiece } from './gift-piece';
import { giftMarkup, giftText } from './gift-text';
import type { GiftTools } from './gift-tools';

type QuestionPiece = Extract<GiftPiece, { is: 'question' }>;

/** The name between the first "::" and the next one that is not escaped, and what stands behind it. */
const named = /^\s*::((?:\\[\s\S]|(?!::)[^\\])*)::/;

/** What stands where the answer was, when words go on behind it. */
const blank = '_____';

export function readGiftQuestion(piece: QuestionPiece, newId: () => string): Draft | Denial {
  const name = piece.text.startsWith(':') || piece.text.trimStart().startsWith('::') ? named.exec(piece.text) : null;
  const start = name?.[0].length ?? 0;
  const [open, close] = piece.braces;
  if (!open || !close) return denial('noQuestion');
  if (open.at < start) return denial('malformed', { what: 'braceInName' });
  const inside = piece.text.slice(open.at + 1, close.at);
  const lost: Lost[] = [];
  const tools: GiftTools = { newId, notes: new Notes(), lost, sort: 'moodle' };
  const drafted = clozeShape.test(inside)
    ? clozeGift(piece.text.slice(start), tools)
    : piece.braces.length > 2
      ? gapsGift(piece, start, tools)
      : draft({ stem: piece.text.slice(start, open.at), inside, behind: piece.text.slice(close.at + 1) }, tools);
  if (isDenial(drafted)) return drafted;
  noteLost(lost, tools.notes);
  const about = aboutQuestion({ name: name?.[1] ?? '', stem: drafted.stem }, piece.comments, tools.notes);
  drafted.notes = about.notes;
  drafted.tags = about.tags;
  return { question: drafted, notes: tools.notes.all };
}

const empty = new Map<KindName, Question>();

/** What questions of a kind have in common, made once. */
function emptyOf(kind: KindName): Question {
  const made = empty.get(kind) ?? newQuestion(kind, () => '');
  empty.set(kind, made);
  return made;
}

interface Parts {
  stem: string;
  inside: string;
  behind: string;
}

function draft({ stem, inside, behind }: Parts, tools: GiftTools): Question | Denial {
  const tail = behind.trim();
  const afterBrace = tail.startsWith('#') ? tail.replace(/^#+/, '') : '';
  const goesOn = tail !== '' && afterBrace === '';
  const asked = giftText(goesOn ? `${stem}${blank}${behind}` : stem, 'moodle');
  tools.sort = asked.sort;
  const { answers, feedback } = cutFeedback(inside);
  const made = answerGift(answers, tools);
  if (isDenial(made)) return made;
  const markup = sourceText(asked.text, asked.sort, tools.lost);
  if (markup.trim() === '') return denial('emptyText');
  return {
    ...emptyOf(made.kind),
    id: tools.newId(),
    answer: made.answer,
    credit: made.credit,
    stem: markup,
    explanation: [feedback, afterBrace]
      .filter((text) => text !== '')
      .map((text) => giftMarkup(text, asked.sort, tools.lost))
      .join('\n\n'),
  };
}
