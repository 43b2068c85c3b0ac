/** One question that was found: add it, see that it is in the set, or go and finish it. */

import { Check, Plus, TriangleAlert } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import type { Warning } from '../../../shared/question/warning';
import type { FoundQuestion } from '../../../shared/search/query';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { kindIcon } from '../../ui/kind-icon';
import { Marked } from '../../ui/marked';
import { msg } from '../../ui/messages';

interface Props {
  id: string;
  found: FoundQuestion;
  isIn: boolean;
  onAct: () => void;
}

export function FoundRow({ id, found, isIn, onAct }: Props) {
  const stem = found.title.text || msg.warnings.emptyText.title;
  const lacks = found.lacks as Warning['code'] | null;
  return (
    <GridListItem id={id} textValue={stem} className={isIn ? 'found-row found-row--in' : 'found-row'}>
      <div>
        <p dir="auto">
          <Marked text={stem} spans={found.title.marks} />
        </p>
        {found.line && (
          <p className="found-row__line" dir="auto">
            <Marked text={found.line.text} spans={found.line.marks} />
          </p>
        )}
        <p className="found-row__meta">
          <span>
            <Icon of={kindIcon(found.kind)} size={14} />
            {msg.editor.kinds[found.kind]}
          </span>
          {isIn && <span>{msg.assemble.inSet}</span>}
          {!isIn && lacks && (
            <span className="found-row__lacks">
              <Icon of={TriangleAlert} size={14} />
              {msg.warnings[lacks].title}
            </span>
          )}
          {!isIn && !lacks && <span>{msg.editor.levels[found.level]}</span>}
        </p>
      </div>
      {isIn ? (
        <span className="found-row__in">
          <Icon of={Check} />
        </span>
      ) : lacks ? (
        <Button onPress={onAct}>{msg.assemble.edit}</Button>
      ) : (
        <IconButton label={msg.assemble.add(stem)} icon={Plus} keys={['Enter']} onPress={onAct} />
      )}
    </GridListItem>
  );
}
