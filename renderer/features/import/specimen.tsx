/** The topic that results, as a small sheet: its head, and how many key points, questions and skipped lines there are. */
import { isReady } from '../../../shared/question/readiness';
import { dayText } from '../../ui/dates';
import { msg } from '../../ui/messages';
import type { Outcome } from './outcome';
import './specimen.css';

const words = msg.importing;

export function Specimen({ outcome }: { outcome: Outcome }) {
  const { topic, toDecide, skipped } = outcome;
  const isNew = toDecide.some((point) => point.code === 'newCategory');
  const ready = topic.questions.filter(isReady).length;
  return (
    <div className="import-specimen">
      <p className="import-specimen__kicker">
        {topic.category === '' || isNew ? (
          <span className="import-specimen__open">
            {topic.category === '' ? words.categoryToChoose : words.isNew(topic.category)}
          </span>
        ) : (
          <span className="import-specimen__category">{topic.category}</span>
        )}
        {topic.date && <span>{dayText(topic.date)}</span>}
      </p>
      <h3 dir="auto">{topic.headline}</h3>
      {topic.dek && (
        <p className="import-specimen__dek" dir="auto">
          {topic.dek}
        </p>
      )}
      <ul className="import-specimen__counts">
        <Count count={topic.keyPoints.length} of={words.keyPoints(topic.keyPoints.length)} />
        <Count count={topic.questions.length} of={words.questionsReady(topic.questions.length, ready)} />
        <Count count={skipped} of={words.linesSkipped(skipped)} />
      </ul>
    </div>
  );
}

function Count({ count, of }: { count: number; of: string }) {
  return (
    <li>
      <b>{count}</b> <span>{of}</span>
    </li>
  );
}
