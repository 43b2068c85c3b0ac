/** The text and the answers of a doubled question, as they are written in its topic. */
import { keyFor } from '../../../shared/question/forms';
import type { Double } from '../../../shared/search/doubles';
import { OptionsWithKey } from '../../answer-forms/options-with-key';
import { useCall } from '../../desktop/use-call';
import { stemDirection } from '../../projector/text-direction';
import { RichText } from '../../rich-text/rich-text';
import { msg } from '../../ui/messages';

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
        <OptionsWithKey answer={answer} dir={stemDirection(question.stem)} />
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

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="double-column__lines">
    {[...new Set(lines)].map((line) => (
      <li key={line} dir="auto">
        <RichText of={line} inline />
      </li>
    ))}
  </ul>
);
