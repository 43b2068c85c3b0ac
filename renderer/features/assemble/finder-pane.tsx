/** The left pane: search and filters over every question, what they find, and a draw from it. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { Candidate } from '../../../shared/library/draw-questions';
import { isReady } from '../../../shared/question/readiness';
import { msg } from '../../ui/messages';
import { SearchField } from '../../ui/search-field';
import { Toolbar } from '../../ui/toolbar';
import { DrawBox } from './draw-box';
import { FindFilters, type FindWish, passes } from './find-filters';
import './finder-pane.css';
import { FoundList } from './found-list';
import { useAllQuestions } from './use-all-questions';
import type { SetDraft } from './use-set-draft';

export function FinderPane({ draft }: { draft: SetDraft }) {
  const { all, finder, isRead } = useAllQuestions();
  const [text, setText] = useState('');
  const [wish, setWish] = useState<FindWish>({ readyOnly: true, kind: '', where: '' });
  const searched = useDeferredValue(text);
  const found = useMemo(() => finder.find(searched).filter((one) => passes(one, wish)), [finder, searched, wish]);
  const inSet = useMemo(() => new Set(draft.set.items.map(({ from }) => from && keyOf(from))), [draft.set.items]);
  const free = useMemo(() => found.filter((one) => !inSet.has(one.key) && isReady(one.question)), [found, inSet]);
  const add = (candidates: readonly Candidate[]) =>
    draft.step({ step: 'add', candidates, ids: candidates.map(() => crypto.randomUUID()), at: null });
  return (
    <section className="finder" aria-label={msg.assemble.find}>
      <Toolbar>
        <h2 className="finder__title">{msg.assemble.find}</h2>
        <span className="finder__count" role="status">
          {msg.assemble.matches(found.length)}
        </span>
      </Toolbar>
      <div className="finder__search">
        <SearchField label={msg.assemble.search} value={text} onChange={setText} />
        <FindFilters all={all} wish={wish} onChange={setWish} />
      </div>
      {isRead && (
        <FoundList
          key={`${searched} ${JSON.stringify(wish)}`}
          found={found}
          isInSet={(one) => inSet.has(one.key)}
          nothing={all.length === 0 ? msg.assemble.noQuestions : msg.assemble.nothing}
          onAdd={(one) => add([one])}
        />
      )}
      <DrawBox free={free} onDraw={add} />
    </section>
  );
}

const keyOf = (from: { libraryId: string; topicId: string; questionId: string }) =>
  `${from.libraryId}/${from.topicId}/${from.questionId}`;
