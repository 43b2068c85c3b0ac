/** Makes a draft of the parts of a text2qti question; the texts are Markdown. */
import type { Option } from '../../../question/answer-form';
import { written } from '../../../question/kinds/short-answer';
import { newQuestion } from '../../../question/new-question';
import { plainText } from '../../../rich-text/plain-text';
import type { Lost } from '../../../rich-text/read-html';
import { type Answered, answerFromOptions, type GivenOption } from '../../answer-from-options';
import { type Denial, type Draft, denial, isDenial, Notes } from '../../draft';
import { readMarkdown } from '../../read-markdown';
import { noteLost } from '../../source-text';
import { type PartName, type Text2qtiPart, textOfPart } from './cut-text2qti';
import { readMargin } from './read-margin';

interface Tools {
  newId(): string;
  notes: Notes;
  markup(part: Text2qtiPart | undefined): string;
}

export interface Text2qtiQuestion {
  parts: readonly Text2qtiPart[];
  points: number | null;
  title: string;
  /** A group of which only some are asked. */
  grouped: boolean;
}

export function readText2qtiQuestion(
  { parts, points, title, grouped }: Text2qtiQuestion,
  newId: () => string,
): Draft | Denial {
  const lost: Lost[] = [];
  const notes = new Notes();
  const tools: Tools = { newId, notes, markup: (part) => (part ? readMarkdown(textOfPart(part), lost) : '') };
  const first = (is: PartName) => parts.find((part) => part.is === is);
  const stem = tools.markup(first('stem'));
  if (stem === '') return denial('emptyText');
  const answered = answer(parts, tools);
  if (isDenial(answered)) return answered;
  const begun =
    answered.kind === 'choice' || answered.kind === 'true-false' ? withFeedback(answered, parts, tools) : answered;
  if (begun === answered && (first('whenRight') || first('whenWrong'))) notes.add('feedbackDropped');
  if (grouped) notes.add('settingDropped', { what: 'someOfGroup' });
  const question = {
    ...newQuestion(begun.kind, newId),
    ...begun,
    stem,
    explanation: [generalOf(parts), first('solution')]
      .map(tools.markup)
      .filter((text) => text !== '')
      .join('\n\n'),
    notes: title,
  };
  noteLost(lost, notes);
  return { question: points === null ? question : { ...question, points }, notes: notes.all };
}

/** The feedback that stands before any option is for the whole question. */
const generalOf = (parts: readonly Text2qtiPart[]): Text2qtiPart | undefined => {
  const option = parts.findIndex(({ is }) => is === 'option' || is === 'box');
  return (option < 0 ? parts : parts.slice(0, option)).find(({ is }) => is === 'general');
};

function answer(parts: readonly Text2qtiPart[], tools: Tools): Answered | Denial {
  const all = (is: PartName) => parts.filter((part) => part.is === is);
  const sorts = (['option', 'box', 'accepted', 'number', 'essay', 'upload'] as const).filter(
    (is) => all(is).length > 0,
  );
  const [sort] = sorts;
  if (sorts.length > 1) return denial('malformed', { what: 'twoSorts' });
  if (sort === 'upload') return denial('fileUpload');
  if (sort === 'essay') {
    tools.notes.add('essayAsDiscussion');
    return pick(newQuestion('discussion', tools.newId));
  }
  if (sort === 'number')
    return all('number').length > 1
      ? denial('malformed', { what: 'twoNumbers' })
      : readMargin(all('number').map(textOfPart)[0] ?? '');
  if (sort === 'accepted') {
    const accepted = all('accepted').map(textOfPart);
    return { kind: 'short-answer', answer: written([...new Set(accepted)], 2), credit: 'all-or-nothing' };
  }
  return sort ? answerFromOptions(optionsOf(parts, tools), sort === 'box', tools) : denial('noAnswer');
}

const pick = ({ kind, answer: form, credit }: Answered): Answered => ({ kind, answer: form, credit });

/** An option has the feedback that stands right below it. */
function optionsOf(parts: readonly Text2qtiPart[], { markup }: Tools): GivenOption[] {
  return parts.flatMap((part, place) => {
    if (part.is !== 'option' && part.is !== 'box') return [];
    const below = parts[place + 1];
    const text = markup(part);
    return [
      {
        text,
        plain: plainText(text),
        right: /[*xX]/.test(part.sign),
        feedback: below?.is === 'general' ? markup(below) : '',
      },
    ];
  });
}

/** Feedback for those who are right, or wrong, stands at the options that have none of their own. */
function withFeedback(answered: Answered, parts: readonly Text2qtiPart[], { markup }: Tools): Answered {
  const whenRight = markup(parts.find(({ is }) => is === 'whenRight'));
  const whenWrong = markup(parts.find(({ is }) => is === 'whenWrong'));
  if (answered.answer.form !== 'choose') return answered;
  const { right, options } = answered.answer;
  const said = (option: Option): Option => ({
    ...option,
    feedback: option.feedback || (right.includes(option.id) ? whenRight : whenWrong),
  });
  return { ...answered, answer: { ...answered.answer, options: options.map(said) } };
}
