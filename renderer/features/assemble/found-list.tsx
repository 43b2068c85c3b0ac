/** What was found, under its topics; Enter or + adds the question, arrows move. */

import { useState } from 'react';
import { Collection, GridList, GridListHeader, GridListSection } from 'react-aria-components';
import { isReady } from '../../../shared/question/readiness';
import { plainText } from '../../../shared/rich-text/plain-text';
import { navigate } from '../../desktop/navigation';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { shortDay } from '../../ui/dates';
import { msg } from '../../ui/messages';
import { usePageKeys } from '../../ui/use-page-keys';
import type { Found } from './find-questions';
import { FoundRow } from './found-row';
import { groupFound } from './group-found';

/** So many at first, and so many more each time: a list of thousands is not worth waiting for. */
const atOnce = 80;

interface Props {
  found: readonly Found[];
  isInSet: (one: Found) => boolean;
  /** Said when the list is empty. */
  nothing: string;
  onAdd: (one: Found) => void;
}

export function FoundList({ found, isInSet, nothing, onAdd }: Props) {
  const [most, setMost] = useState(atOnce);
  const act = (one: Found) => {
    if (isInSet(one)) return announce(msg.assemble.alreadyIn(plainText(one.question.stem)));
    if (!isReady(one.question)) {
      return navigate({ page: 'editor', libraryId: one.libraryId, topicId: one.topicId, questionId: one.question.id });
    }
    onAdd(one);
    announce(msg.assemble.added(plainText(one.question.stem)));
  };
  const actOn = (key: string | undefined) => {
    const one = found.find((candidate) => candidate.key === key);
    if (one) act(one);
  };
  usePageKeys({ '+': () => actOn(focusedRow()) });
  return (
    <div className="finder__found">
      <GridList
        aria-label={msg.assemble.found}
        className="found-list"
        onAction={(key) => actOn(String(key))}
        renderEmptyState={() => <p className="found-list__none">{nothing}</p>}
      >
        {groupFound(found, most).map((group) => (
          <GridListSection key={group.key} id={group.key}>
            <GridListHeader className="found-list__topic">
              <h3 dir="auto">{group.headline || msg.assemble.untitledTopic}</h3>
              {group.date && <span>{shortDay(group.date)}</span>}
            </GridListHeader>
            <Collection items={group.found} dependencies={[isInSet]}>
              {(one) => <FoundRow id={one.key} found={one} isIn={isInSet(one)} onAct={() => act(one)} />}
            </Collection>
          </GridListSection>
        ))}
      </GridList>
      {found.length > most && (
        <div className="found-list__more">
          <Button kind="quiet" onPress={() => setMost(most + atOnce)}>
            {msg.assemble.more(Math.min(atOnce, found.length - most))}
          </Button>
        </div>
      )}
    </div>
  );
}

const focusedRow = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('.found-row[data-key]')?.dataset.key;
