/** What is added with a topic beside its questions: its key points and its sources. */
import type { ReadTopic } from '../../../shared/import/reading';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import './question-whole.css';

export function TopicWhole({ topic }: { topic: ReadTopic }) {
  const { headline, category, questions, keyPoints, sources } = topic;
  return (
    <div>
      <Hang level={3} title={headline || msg.importing.untitled} right={category} />
      <p className="whole__hint">{msg.importFiles.topicHolds(questions.length, keyPoints.length, sources.length)}</p>
      <ol className="whole__key">
        {keyPoints.map(({ id, text }) => (
          <li key={id} dir="auto">
            <RichText of={text} inline />
          </li>
        ))}
      </ol>
      <ul className="whole__key is-loose">
        {sources.map(({ id, title, address }) => (
          <li key={id} dir="auto">
            {title || address}
          </li>
        ))}
      </ul>
    </div>
  );
}
