/** Which answers that are right in part earn points, where the kind of question knows more than one rule. */
import { kindOf } from '../../../shared/question/kinds';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import type { QuestionProps } from './question-props';

/** Where one option alone is right, a part of the points is rare: there the rule stands among what the question counts. */
export const isCreditRare = ({ answer, kind }: QuestionProps['question']): boolean =>
  answer.form === 'choose' && kindOf(kind).mostRight === 1;

export function CreditSelect({ question, onChange }: Pick<QuestionProps, 'question' | 'onChange'>) {
  const { credits } = kindOf(question.kind);
  if (credits.length < 2) return null;
  return (
    <Select
      label={msg.editor.credit}
      options={credits.map((rule) => ({ value: rule, label: msg.editor.credits[rule] }))}
      value={question.credit}
      onChange={(credit) => onChange({ ...question, credit }, null)}
    />
  );
}
