/** The text of a question, with its gaps where it has them; a whole question that is pasted into it is taken apart. */
import { useMemo, useRef } from 'react';
import type { Gap } from '../../../shared/question/answer-form';
import { keyFor } from '../../../shared/question/forms';
import { gapsInStem } from '../../../shared/question/gaps-in-stem';
import { hasKey } from '../../../shared/question/has-key';
import type { Question } from '../../../shared/question/question';
import { plainText } from '../../../shared/rich-text/plain-text';
import { newGap, withStem } from '../../answer-forms/gap-steps';
import { RichField } from '../../rich-field/rich-field';
import { msg } from '../../ui/messages';
import type { QuestionProps } from './question-props';

interface Props extends Omit<QuestionProps, 'topic'> {
  onPasteText: (text: string) => boolean;
}

export function StemField({ libraryId, question, onChange, onPasteText }: Props) {
  const gaps = useGaps(question);
  return (
    <RichField
      // A text without gaps has no command to make one.
      key={question.answer.form === 'gaps' ? 'gaps' : 'words'}
      label={msg.editor.stem}
      look="stem"
      blocks
      libraryId={libraryId}
      value={question.stem}
      autoFocus={question.stem === '' && !hasKey(question)}
      onChange={(stem) => onChange(withStem(question, stem, gaps.gapFor), 'stem')}
      onPasteText={onPasteText}
      {...(question.answer.form === 'gaps' ? { gaps: gaps.inField } : {})}
    />
  );
}

/** Gaps that were made or taken out here: one that comes back, by a paste perhaps, still has its answers. */
function useGaps(question: Question) {
  const known = useRef(new Map<string, Gap>());
  const { stem, answer } = question;
  const gaps = answer.form === 'gaps' ? answer.gaps : null;
  for (const gap of gaps ?? []) known.current.set(gap.id, gap);
  const inField = useMemo(
    () => ({
      make: (words: string) => {
        const id = freeId(known.current);
        known.current.set(id, newGap(id, words));
        return id;
      },
      nameOf: (id: string) => chipOf(id, gapsInStem(stem), gaps ?? []),
    }),
    [stem, gaps],
  );
  return { inField, gapFor: (id: string) => known.current.get(id) ?? newGap(id, '') };
}

function freeId(known: ReadonlyMap<string, Gap>): string {
  let number = known.size + 1;
  while (known.has(`g${number}`)) number++;
  return `g${number}`;
}

/** On a gap stands its number and what is right in it. */
function chipOf(id: string, placed: readonly string[], gaps: readonly Gap[]): string {
  const gap = gaps.find((one) => one.id === id);
  const [right = ''] = gap ? keyFor(gap.answer) : [];
  return msg.editor.gapChip(Math.max(1, placed.indexOf(id) + 1), plainText(right));
}
