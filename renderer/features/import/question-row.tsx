/** One question of a file: whether it is added, its kind, its text, and that there is something to know about it. */
import { TriangleAlert } from 'lucide-react';
import { memo, useMemo } from 'react';
import { plainText } from '../../../shared/rich-text/plain-text';
import { Icon } from '../../ui/icon';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import type { Row } from './rows';
import { Tick } from './tick';

const words = msg.importFiles;

interface Props {
  row: Extract<Row, { is: 'question' }>;
  isOn: boolean;
  isStop: boolean;
  isCurrent: boolean;
  onReach: (key: string) => void;
  onTick: (keys: readonly string[], on: boolean) => void;
}

export const QuestionRow = memo(function QuestionRow({ row, isOn, isStop, isCurrent, onReach, onTick }: Props) {
  const { key, number } = row;
  const { question, notes } = row.read;
  const stem = useMemo(() => plainText(question.stem).replace(/\s+/g, ' ').slice(0, 300), [question.stem]);
  const hasNotes = notes.length > 0;
  return (
    <li
      data-row={key}
      className={`row row--question${isOn ? '' : ' is-out'}${isCurrent ? ' is-current' : ''}`}
      onFocus={() => onReach(key)}
    >
      <Tick
        label={words.questionNamed(number, stem)}
        isOn={isOn}
        isStop={isStop}
        {...(hasNotes ? { describedBy: `note-${key}` } : {})}
        onChange={(on) => onTick([key], on)}
      />
      <span className="row__number">{number}</span>
      <button type="button" tabIndex={-1} className="row__words" dir="auto" onClick={() => onReach(key)}>
        {stem || words.noText}
      </button>
      {hasNotes && (
        <span className="row__note" id={`note-${key}`}>
          <Icon of={TriangleAlert} size={14} />
          {words.notes(notes.length)}
        </span>
      )}
      <Icon of={kindIcon(question.kind)} label={msg.editor.kinds[question.kind]} className="row__kind" />
    </li>
  );
});
