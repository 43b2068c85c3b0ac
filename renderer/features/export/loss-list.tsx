/** What an export leaves behind: the questions that it leaves out, each with its reason, and what the others lose. */
import type { LossSummary } from '../../../shared/export/loss-summary';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';

const words = msg.exporting;
/** More are counted; the whole list would hide the rest of the dialog. */
const mostNamed = 8;

export function LossList({ losses: { questions, leftOut, without } }: { losses: LossSummary }) {
  if (questions === 0) return <Notice tone="info">{words.empty}</Notice>;
  if (leftOut.length === questions) return <Notice tone="warn">{words.nothing}</Notice>;
  if (leftOut.length === 0 && without.length === 0) return <Notice tone="ok">{words.whole(questions)}</Notice>;
  const named = leftOut.slice(0, mostNamed).map((one, id) => ({ ...one, id }));
  return (
    <>
      {leftOut.length > 0 && (
        <section className="export__losses">
          <h3>{words.leftOutTitle(leftOut.length)}</h3>
          <ul>
            {named.map(({ id, words: stem, why }) => (
              <li key={id}>{words.leftOutLine(stem, why)}</li>
            ))}
            {leftOut.length > mostNamed && <li>{words.andMore(leftOut.length - mostNamed)}</li>}
          </ul>
        </section>
      )}
      {without.length > 0 && (
        <section className="export__losses">
          <h3>{words.withoutTitle}</h3>
          <ul>
            {without.map(({ trait, questions: count }) => (
              <li key={trait}>{words.withoutLine(trait, count)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
