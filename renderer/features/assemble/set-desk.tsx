/** One question set being put together: where its questions come from on the left, the set on the right. */
import type { QuestionSet } from '../../../shared/library/question-set';
import { Toolbar } from '../../ui/toolbar';

export function SetDesk({ opened }: { opened: QuestionSet; startsAtOnce: boolean }) {
  return (
    <main className="set-list">
      <Toolbar>
        <h1 className="set-list__name">{opened.title}</h1>
      </Toolbar>
      <ol className="set-list__rows">
        {opened.items.map((item) => (
          <li key={item.id}>{item.question.stem}</li>
        ))}
      </ol>
    </main>
  );
}
