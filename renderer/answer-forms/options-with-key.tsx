/** The options of a question in a column of text, with the right ones marked. */
import { Check } from 'lucide-react';
import type { AnswerForm } from '../../shared/question/answer-form';
import { RichText } from '../rich-text/rich-text';
import { Icon } from '../ui/icon';
import { msg } from '../ui/messages';
import { OptionBadge } from '../ui/option-badge';
import './options-with-key.css';

interface Props {
  answer: Extract<AnswerForm, { form: 'choose' }>;
  /** Which way the rows run; as the page does where it is left out. */
  dir?: 'ltr' | 'rtl';
}

export const OptionsWithKey = ({ answer: { options, right }, dir }: Props) => (
  <ul className="options-with-key" dir={dir}>
    {options.map(({ id, text }, index) => (
      <li key={id} className={right.includes(id) ? 'is-right' : undefined}>
        <OptionBadge index={index} size={20} />
        <span dir="auto">
          <RichText of={text} inline />
        </span>
        {right.includes(id) && <Icon of={Check} size={14} label={msg.library.right} />}
      </li>
    ))}
  </ul>
);
