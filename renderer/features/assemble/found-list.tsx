/** What was found, under its topics; Enter or + adds the question, arrows move. */

import { Collection, GridList, GridListHeader, GridListSection } from 'react-aria-components';
import { plainText } from '../../../shared/rich-text/plain-text';
import type { FoundQuestion } from '../../../shared/search/query';
import { navigate } from '../../desktop/navigation';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { shortDay } from '../../ui/dates';
import { msg } from '../../ui/messages';
import { usePageKeys } from '../../ui/use-page-keys';
import { FoundRow } from './found-row';
import { groupFound } from './group-found';
import { keyOf } from './read-candidates';

interface Props {
  found: readonly FoundQuestion[];
  /** How many there are in all. */
  total: number;
  isInSet: (one: FoundQuestion) => boolean;
  /** Said when the list is empty. */
  nothing: string;
  onAdd: (one: FoundQuestion) => void;
  onMore: () => void;
}

export function FoundList({ found, total, isInSet, nothing, onAdd, onMore }: Props) {
  const act = (one: FoundQuestion) => {
    if (isInSet(one)) return announce(msg.assemble.alreadyIn(plainText(one.title.text)));
    if (one.lacks !== null) {
      return navigate({ page: 'editor', libraryId: one.libraryId, topicId: one.topicId, questionId: one.questionId });
    }
    onAdd(one);
    announce(msg.assemble.added(plainText(one.title.text)));
  };
  const actOn = (key: string | undefined) => {
    const one = found.find((candidate) => keyOf(candidate) === key);
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
        {groupFound(found).map((group) => (
          <GridListSection key={group.key} id={group.key}>
            <GridListHeader className="found-list__topic">
              <h3 dir="auto">{group.headline || msg.assemble.untitledTopic}</h3>
              {group.date && <span>{shortDay(group.date)}</span>}
            </GridListHeader>
            <Collection items={group.found.map((one) => ({ ...one, id: keyOf(one) }))} dependencies={[isInSet]}>
              {(one) => <FoundRow id={keyOf(one)} found={one} isIn={isInSet(one)} onAct={() => act(one)} />}
            </Collection>
          </GridListSection>
        ))}
      </GridList>
      {found.length < total && (
        <div className="found-list__more">
          <Button kind="quiet" onPress={onMore}>
            {msg.assemble.more(Math.min(80, total - found.length))}
          </Button>
        </div>
      )}
    </div>
  );
}

const focusedRow = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('.found-row[data-key]')?.dataset.key;
