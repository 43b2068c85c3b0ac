/** One question that was found: add it, see that it is in the set, or go and finish it. */

import { Check, Plus, TriangleAlert } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import { checkQuestion } from '../../../shared/question/readiness';
import { plainText } from '../../../shared/rich-text/plain-text';
import { RichText } from '../../rich-text/rich-text';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import type { Found } from './find-questions';

interface Props {
  id: string;
  found: Found;
  isIn: boolean;
  onAct: () => void;
}

export function FoundRow({ id, found: { question }, isIn, onAct }: Props) {
  const stem = plainText(question.stem) || msg.warnings.emptyText.title;
  const lacks = checkQuestion(question).find((warning) => warning.blocks);
  return (
    <GridListItem id={id} textValue={stem} className={isIn ? 'found-row found-row--in' : 'found-row'}>
      <div>
        <p dir="auto">
          <RichText of={question.stem || stem} inline />
        </p>
        <p className="found-row__meta">
          <span>
            <Icon of={kindIcon(question.kind)} size={14} />
            {msg.editor.kinds[question.kind]}
          </span>
          {isIn && <span>{msg.assemble.inSet}</span>}
          {!isIn && lacks && (
            <span className="found-row__lacks">
              <Icon of={TriangleAlert} size={14} />
              {msg.warnings[lacks.code].title}
            </span>
          )}
          {!isIn && !lacks && <span>{msg.editor.levels[question.level]}</span>}
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
