/** A topic as it looks, each of its parts named in the margin: what other apps would draw a picture for. */

import { msg } from '../../ui/messages';
import { OptionBadge } from '../../ui/option-badge';
import './specimen-topic.css';

const words = msg.welcome.specimen;

export function SpecimenTopic() {
  return (
    <figure className="specimen" aria-label={msg.welcome.firstRun.specimen}>
      <div className="specimen__sheet">
        <div className="specimen__part">
          <p className="specimen__kick">
            {words.category} <span>{words.date}</span>
          </p>
          <MarginNote of={words.notes.head} />
        </div>
        <div className="specimen__part">
          <h2>{words.headline}</h2>
          <p className="specimen__dek">{words.dek}</p>
          <MarginNote of={words.notes.headline} />
        </div>
        <section className="specimen__part">
          <h3>{words.keyPoints}</h3>
          <ol className="specimen__points">
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
          <MarginNote of={words.notes.points} />
        </section>
        <SpecimenQuestions />
        <section className="specimen__part">
          <h3>{words.sources}</h3>
          {words.sourceList.map((source) => (
            <p key={source} className="specimen__source">
              {source}
            </p>
          ))}
          <MarginNote of={words.notes.sources} />
        </section>
      </div>
    </figure>
  );
}

/** The second option is the right one. */
const rightOption = 1;

function SpecimenQuestions() {
  return (
    <section className="specimen__part">
      <h3>{words.questions}</h3>
      <p className="specimen__stem">{words.question}</p>
      <MarginNote of={words.notes.questions} />
      <ul>
        {words.options.map((option, index) => (
          <li key={option} className={`specimen__option${index === rightOption ? ' specimen__option--right' : ''}`}>
            <OptionBadge index={index} size={20} />
            {option}
            {index === rightOption && <MarginNote of={words.notes.answer} />}
          </li>
        ))}
      </ul>
      <p className="specimen__stem specimen__stem--next">{words.discussion}</p>
    </section>
  );
}

function MarginNote({ of: { title, text } }: { of: { title: string; text: string } }) {
  return (
    <span className="specimen__note">
      <b>{title}</b>
      {text}
    </span>
  );
}
