/** A question as it will stand in the library: its text, its answers with the key, and everything to know about it. */
import { Check, TriangleAlert } from 'lucide-react';
import type { ReadQuestion } from '../../../shared/import/reading';
import type { AnswerForm } from '../../../shared/question/answer-form';
import { keyFor } from '../../../shared/question/forms';
import { mediaAddress } from '../../rich-text/media-address';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';
import './question-whole.css';

const words = msg.importing;
const filesWords = msg.importFiles;

export function QuestionWhole({ read }: { read: ReadQuestion }) {
  const { question, notes, place } = read;
  const { kind, stem, picture, answer, explanation, points, tags } = question;
  return (
    <article className="whole">
      <p className="whole__kicker">
        <Icon of={kindIcon(kind)} size={14} />
        {msg.editor.kinds[kind]}
        <span>{filesWords.pointCount(points)}</span>
        {place.line !== null && <span>{words.onLine(place.line)}</span>}
      </p>
      {notes.length > 0 && (
        <ul className="whole__notes">
          {notes.map(({ code, facts }) => (
            <li key={`${code} ${JSON.stringify(facts)}`}>
              <Icon of={TriangleAlert} size={14} />
              <span>{msg.importNotes.notes[code](facts)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="whole__stem" dir="auto">
        <RichText of={stem} />
      </div>
      {picture && <img className="whole__picture" src={mediaAddress(picture.media)} alt={picture.description} />}
      <Answers answer={answer} />
      {explanation !== '' && (
        <div className="whole__explanation" dir="auto">
          <h4>{filesWords.explanation}</h4>
          <RichText of={explanation} />
        </div>
      )}
      {tags.length > 0 && <p className="whole__tags">{tags.join(', ')}</p>}
    </article>
  );
}

function Answers({ answer }: { answer: AnswerForm }) {
  switch (answer.form) {
    case 'choose':
      return (
        <ul className="whole__options">
          {answer.options.map(({ id, text, feedback }, index) => (
            <li key={id} className={answer.right.includes(id) ? 'is-right' : undefined}>
              <OptionBadge index={index} size={20} />
              <span dir="auto">
                <RichText of={text} inline />
                {feedback !== '' && (
                  <small>
                    <RichText of={feedback} inline />
                  </small>
                )}
              </span>
              {answer.right.includes(id) && <Icon of={Check} size={14} label={filesWords.right} />}
            </li>
          ))}
        </ul>
      );
    case 'match':
      return (
        <dl className="whole__pairs">
          {answer.pairs.map(({ id, left, right }) => (
            <div key={id}>
              <dt dir="auto">
                <RichText of={left} inline />
              </dt>
              <dd dir="auto">
                <RichText of={right} inline />
              </dd>
            </div>
          ))}
        </dl>
      );
    default:
      return <Key answer={answer} />;
  }
}

/** What is accepted, in order where there is one; a discussion has nothing. */
function Key({ answer }: { answer: AnswerForm }) {
  const key = keyFor(answer);
  if (key.length === 0) return null;
  return (
    <ol className={`whole__key${answer.form === 'write' || answer.form === 'number' ? ' is-loose' : ''}`}>
      {key
        .map((text, index) => ({ text, place: index + 1 }))
        .map(({ text, place }) => (
          <li key={place} dir="auto">
            <RichText of={text} inline />
          </li>
        ))}
    </ol>
  );
}
