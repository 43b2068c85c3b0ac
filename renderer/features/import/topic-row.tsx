/** A topic of a file: all of its questions can be taken or left out together. */
import { memo } from 'react';
import { msg } from '../../ui/messages';
import type { Row } from './rows';
import { Tick } from './tick';

const words = msg.importing;
const filesWords = msg.importFiles;

interface Props {
  row: Extract<Row, { is: 'topic' }>;
  isOn: boolean;
  isPartly: boolean;
  isStop: boolean;
  isCurrent: boolean;
  onReach: (key: string) => void;
  onTick: (keys: readonly string[], on: boolean) => void;
}

export const TopicRow = memo(function TopicRow({ row, isOn, isPartly, isStop, isCurrent, onReach, onTick }: Props) {
  const { topic, holds, key } = row;
  const headline = topic.headline || words.untitled;
  return (
    <li data-row={key} className={`row row--topic${isCurrent ? ' is-current' : ''}`} onFocus={() => onReach(key)}>
      <Tick
        label={filesWords.topicNamed(headline)}
        isOn={isOn}
        isPartly={isPartly}
        isStop={isStop}
        onChange={(on) => onTick(holds, on)}
      />
      <h3 className="row__headline" dir="auto">
        {headline}
      </h3>
      <span className="row__facts">
        {topic.category !== '' && <span dir="auto">{topic.category}</span>}
        <span>{filesWords.questionCount(topic.questions.length)}</span>
      </span>
    </li>
  );
});
