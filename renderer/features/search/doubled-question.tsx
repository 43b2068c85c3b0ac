/** The text and the answers of a doubled question, as they are written in its topic. */
import { Check } from 'lucide-react';
import type { AnswerForm } from '../../../shared/question/answer-form';
import { keyFor } from '../../../shared/question/forms';
import type { Double } from '../../../shared/search/doubles';
import { useCall } from '../../desktop/use-call';
import { stemDirection } from '../../projector/text-direction';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';

export function DoubledQuestion({ of }: { of: Double }) {
  const { libraryId, topicId, questionId, stem } = of;
  const topic = useCall('topic.read', { libraryId, topicId }, ['library.changed']).value;
  const question = topic?.questions.find(({ id }) => id === questionId);
  if (!question) return <PlainDouble of={of} />;
  const { answer } = question;
  return (
    <>
      <div className="double-column__stem" dir="auto">
        <RichText of={question.stem || stem || msg.search.noStem} />
      </div>
      {answer.form === 'choose' ? (
        <Options answer={answer} dir={stemDirection(question.stem)} />
      ) : (
        <Lines lines={keyFor(answer)} />
      )}
    </>
  );
}

/** Until the topic is read, and where it can't be: the words that were compared. */
export const PlainDouble = ({ of: { stem, answers } }: { of: Double }) => (
  <>
    <p className="double-column__stem" dir="auto">
      {stem || msg.search.noStem}
    </p>
    <Lines lines={answers} />
  </>
);

interface OptionsProps {
  answer: Extract<AnswerForm, { form: 'choose' }>;
  dir: 'ltr' | 'rtl';
}

const Options = ({ answer: { options, right }, dir }: OptionsProps) => (
  <ul className="double-column__options" dir={dir}>
    {options.map(({ id, text }, index) => (
      <li key={id} className={right.includes(id) ? 'is-right' : undefined}>
        <OptionBadge index={index} size={20} />
        <span dir="auto">
          <RichText of={text} inline />
        </span>
        {right.includes(id) && <Icon of={Check} size={14} label={msg.search.right} />}
      </li>
    ))}
  </ul>
);

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="double-column__lines">
    {[...new Set(lines)].map((line) => (
      <li key={line} dir="auto">
        <RichText of={line} inline />
      </li>
    ))}
  </ul>
);
