/** The left pane: search and filters over every question, what they find, and a draw from it. */
import { useMemo, useState } from 'react';
import { problemText } from '../../../shared/problem';
import type { Asks, QuestionRef } from '../../../shared/search/ask';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { SearchField } from '../../ui/search-field';
import { showToast } from '../../ui/toast';
import { Toolbar } from '../../ui/toolbar';
import { DrawBox } from './draw-box';
import { FindFilters, type FindWish, filtersOf } from './find-filters';
import './finder-pane.css';
import { FoundList } from './found-list';
import { keyOf, readCandidates } from './read-candidates';
import type { SetDraft } from './use-set-draft';

/** So many at first, and so many more each time: a list of thousands is not worth waiting for. */
const atOnce = 80;

export function FinderPane({ draft }: { draft: SetDraft }) {
  const [text, setText] = useState('');
  const [wish, setWish] = useState<FindWish>({ readyOnly: true, kind: '', where: '' });
  const [most, setMost] = useState(atOnce);
  const query = { words: text, filters: filtersOf(wish) };
  const found = useCall('search.find', { place: 'set', query, most: { topics: 0, questions: most } }, [
    'search.changed',
  ]);
  const libraries = useCall('library.list', null, ['library.changed']);
  const { items } = draft.set;
  const inSet = useMemo(() => new Set(items.map(({ from }) => from && keyOf(from))), [items]);
  const questions = found.value?.questions;
  const hasQuestions = libraries.value?.some((library) => library.topics.some((topic) => topic.questions > 0)) ?? true;
  const add = async (refs: readonly QuestionRef[]) => {
    const candidates = await readCandidates(refs);
    draft.step({ step: 'add', candidates, ids: candidates.map(() => crypto.randomUUID()), at: null });
    return candidates.length;
  };
  const draw = async (drawn: Asks['draw']['ask']['wish'], seed: number) => {
    const except = items.flatMap(({ from }) => from ?? []);
    const refs = await call('search.draw', {
      query: { ...query, filters: { ...query.filters, ready: true } },
      wish: drawn,
      seed,
      except,
    });
    if (refs.ok) return add(refs.value);
    showToast(problemText(refs.problem, msg.problems));
    return null;
  };
  return (
    <section className="finder" aria-label={msg.assemble.find}>
      <Toolbar>
        <h2 className="finder__title">{msg.assemble.find}</h2>
        <span className="finder__count" role="status">
          {questions && msg.assemble.matches(questions.total)}
        </span>
      </Toolbar>
      <div className="finder__search">
        <SearchField label={msg.assemble.search} value={text} onChange={setText} />
        <FindFilters libraries={libraries.value ?? []} wish={wish} onChange={setWish} />
      </div>
      {found.problem && <Notice tone="danger">{problemText(found.problem, msg.problems)}</Notice>}
      {questions && (
        <FoundList
          key={`${text} ${JSON.stringify(wish)}`}
          found={questions.hits}
          total={questions.total}
          isInSet={(one) => inSet.has(keyOf(one))}
          nothing={hasQuestions ? msg.assemble.nothing : msg.assemble.noQuestions}
          onAdd={(one) => void add([one])}
          onMore={() => setMost(questions.hits.length + atOnce)}
        />
      )}
      <DrawBox onDraw={draw} />
    </section>
  );
}
