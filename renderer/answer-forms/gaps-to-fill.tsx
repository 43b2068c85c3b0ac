/** The gaps of a text, each with a field or a list; afterwards what belongs into each. */

import type { Gap } from '../../shared/question/answer-form';
import { gapsInOrder } from '../../shared/question/asked';
import { gapKey, gaps as gapRules } from '../../shared/question/forms/gaps';
import { optionLetter } from '../../shared/question/option-letter';
import { plainText } from '../../shared/rich-text/plain-text';
import { msg } from '../ui/messages';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { type FillFaceProps, formOf } from './fill-face';
import './fill.css';
import { OwnAnswer } from './own-answer';

export function GapsToFill({ question, answer, isOpen, onChange }: FillFaceProps) {
  const form = formOf(question, 'gaps');
  if (!form) return null;
  const filled = answer?.form === 'gaps' ? answer.filled : {};
  const fill = (id: string, text: string) => {
    const { [id]: _, ...others } = filled;
    onChange({ form: 'gaps', filled: text === '' ? others : { ...others, [id]: text } });
  };
  return (
    <div className="fill-rows">
      {gapsInOrder(question.stem, form).map((gap, index) => (
        <GapRow
          key={gap.id}
          gap={gap}
          number={index + 1}
          text={filled[gap.id] ?? ''}
          isOpen={isOpen}
          onChange={(text) => fill(gap.id, text)}
        />
      ))}
    </div>
  );
}

interface RowProps {
  gap: Gap;
  number: number;
  text: string;
  isOpen: boolean;
  onChange: (text: string) => void;
}

function GapRow({ gap, number, text, isOpen, onChange }: RowProps) {
  const label = msg.practice.gap(number);
  const alone = { form: 'gaps', gaps: [gap] } as const;
  const given = { form: 'gaps', filled: text === '' ? {} : { [gap.id]: text } } as const;
  const isRight = gapRules.mark({ ...alone, gaps: [gap] }, given, 'all-or-nothing').right;
  return (
    <div className={`fill-row fill-row--gap${isOpen && isRight ? ' is-right' : ''}`}>
      <span className="fill-number">{label}</span>
      {isOpen ? (
        <OwnAnswer
          isRight={isRight}
          right={gapKey(gap)[0] ?? ''}
          own={gapRules.said({ ...alone, gaps: [gap] }, given)}
        />
      ) : (
        <GapField gap={gap} label={label} text={text} onChange={onChange} />
      )}
    </div>
  );
}

type FieldProps = Pick<RowProps, 'gap' | 'text' | 'onChange'> & { label: string };

function GapField({ gap: { answer }, label, text, onChange }: FieldProps) {
  if (answer.form !== 'choose') return <TextField label={label} hideLabel value={text} onChange={onChange} />;
  const choices = answer.options.map((option, index) => ({
    value: option.id,
    label: msg.practice.option(optionLetter(index), plainText(option.text)),
  }));
  return (
    <Select
      label={label}
      hideLabel
      options={[{ value: '', label: msg.practice.choose }, ...choices]}
      value={text}
      onChange={onChange}
    />
  );
}
