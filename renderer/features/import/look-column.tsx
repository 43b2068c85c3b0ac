/** The right column: what was read in figures, and the row with the focus as a whole. */
import type { ImportSum } from '../../../shared/import/import-sum';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { QuestionWhole } from './question-whole';
import type { Row } from './rows';
import './specimen.css';
import { TopicWhole } from './topic-whole';

const filesWords = msg.importFiles;

interface Props {
  rows: readonly Row[];
  current: string | null;
  sum: ImportSum;
}

export function LookColumn({ rows, current, sum }: Props) {
  const row = rows.find(({ key }) => key === current);
  return (
    <section className="import__result" aria-label={filesWords.inDetail}>
      <ul className="import-sum">
        <Count count={sum.questions - sum.withNotes} of={filesWords.ready} />
        <Count count={sum.withNotes} of={filesWords.withWarning} />
        <Count count={sum.refused} of={filesWords.refused} />
      </ul>
      {row ? <Whole row={row} fine={sum.questions} /> : <p className="import__nothing">{filesWords.lookHint}</p>}
    </section>
  );
}

function Count({ count, of }: { count: number; of: string }) {
  return (
    <li>
      <b>{count}</b> <span>{of}</span>
    </li>
  );
}

function Whole({ row, fine }: { row: Row; fine: number }) {
  switch (row.is) {
    case 'question':
      return <QuestionWhole read={row.read} />;
    case 'refusal': {
      const { place, code, facts } = row.refusal;
      return (
        <div>
          <Hang level={3} title={filesWords.whyRefused} />
          <p className="whole__reason" dir="auto">
            {msg.importNotes.refusal(msg.importNotes.place(place), msg.importNotes.refusals[code](facts))}{' '}
            {msg.importNotes.fine(fine)}
          </p>
          <p className="whole__hint">{filesWords.refusedHint}</p>
        </div>
      );
    }
    case 'topic':
      return <TopicWhole topic={row.topic} />;
    case 'file':
      return null;
  }
}
