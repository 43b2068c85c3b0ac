/** The questions of the set in their order: moved by mouse, by Alt and arrows, or by the handle; Delete removes. */

import { useRef } from 'react';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import type { SetItem } from '../../../shared/library/question-set';
import { plainText } from '../../../shared/rich-text/plain-text';
import { announce } from '../../ui/announce';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import { placeAfterDrop } from './place-after-drop';
import { SetRow } from './set-row';
import './set-rows.css';
import { useRowKeys } from './use-row-keys';
import type { SetDraft } from './use-set-draft';

export function SetRows({ draft }: { draft: SetDraft }) {
  const { items } = draft.set;
  const list = useRef<HTMLDivElement>(null);
  const move = (itemId: string, to: number) => {
    const from = items.findIndex((item) => item.id === itemId);
    if (to < 0 || to >= items.length || to === from) return;
    draft.step({ step: 'move', itemId, to });
    announce(msg.assemble.moved(from + 1, to + 1));
  };
  const remove = (item: SetItem, at: number) => {
    draft.step({ step: 'remove', itemId: item.id });
    showToast(msg.assemble.removed(plainText(item.question.stem)), {
      undo: () => draft.step({ step: 'putBack', item, at }),
    });
  };
  useRowKeys(list, (itemId, key) => {
    const at = items.findIndex((item) => item.id === itemId);
    const item = items[at];
    if (item && key === 'remove') remove(item, at);
    if (item && key !== 'remove') move(itemId, at + (key === 'up' ? -1 : 1));
  });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': stemOf(items, String(key)) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key !== undefined)
        move(String(key), placeAfterDrop(items, String(key), String(target.key), target.dropPosition));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="set-rows__drop" />,
  });
  return (
    <>
      <div className="set-rows__head" aria-hidden="true">
        <span>{msg.assemble.pointsHead}</span>
        <span>{msg.assemble.timeHead}</span>
      </div>
      <GridList
        ref={list}
        aria-label={msg.assemble.rows}
        className="set-rows"
        items={items.map((item, index) => ({ ...item, index }))}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
      >
        {({ index, ...item }) => (
          <SetRow
            item={item}
            number={index + 1}
            onChange={(change, mark) => draft.step({ step: 'change', itemId: item.id, change }, `${mark} ${item.id}`)}
            onRemove={() => remove(item, index)}
          />
        )}
      </GridList>
    </>
  );
}

const stemOf = (items: readonly SetItem[], id: string): string =>
  plainText(items.find((item) => item.id === id)?.question.stem ?? '');
