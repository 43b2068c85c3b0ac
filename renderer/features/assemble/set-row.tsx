/** One question of the set: its place, where it came from, and its own points and time. */

import { GripVertical, X } from 'lucide-react';
import { Button, GridListItem } from 'react-aria-components';
import type { SetItem } from '../../../shared/library/question-set';
import { secondsOf } from '../../../shared/library/set-totals';
import type { Question } from '../../../shared/question/question';
import { plainText } from '../../../shared/rich-text/plain-text';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import { clockText } from './parse-time';
import { PointsField } from './points-field';
import { TimeField } from './time-field';

interface Props {
  item: SetItem;
  number: number;
  onChange: (change: Partial<Pick<Question, 'points' | 'seconds'>>, mark: string) => void;
  onRemove: () => void;
}

export function SetRow({ item: { id, question, from }, number, onChange, onRemove }: Props) {
  return (
    <GridListItem id={id} textValue={plainText(question.stem)} className="set-row">
      <Button slot="drag" className="set-row__drag" aria-label={msg.assemble.move(number)}>
        <Icon of={GripVertical} />
      </Button>
      <span className="set-row__number">{number}</span>
      <div className="set-row__text">
        <p dir="auto">
          <RichText of={question.stem} inline />
        </p>
        <p className="set-row__from">
          <Icon of={kindIcon(question.kind)} size={14} label={msg.editor.kinds[question.kind]} />
          <em dir="auto">{originOf(question, from?.headline)}</em>
        </p>
      </div>
      {question.answer.form === 'talk' ? (
        <span className="set-row__time set-row__none">{msg.assemble.none}</span>
      ) : (
        <PointsField number={number} value={question.points} onChange={(points) => onChange({ points }, 'points')} />
      )}
      {question.answer.form === 'talk' ? (
        <span className="set-row__time">{clockText(secondsOf(question))}</span>
      ) : (
        <TimeField number={number} value={question.seconds} onChange={(seconds) => onChange({ seconds }, 'time')} />
      )}
      <IconButton label={msg.assemble.remove(number)} icon={X} keys={['Delete']} onPress={onRemove} />
    </GridListItem>
  );
}

/** A discussion says how its time is divided, the others where they came from. */
function originOf({ kind, answer }: Question, headline: string | undefined): string {
  if (answer.form !== 'talk' || kind === 'slide') return headline ?? msg.assemble.ownQuestion;
  return msg.assemble.talkTime(clockText(answer.think), clockText(answer.pair), clockText(answer.share));
}
