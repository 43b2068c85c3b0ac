/** A topic of a file: all of its questions can be taken or left out together. */
import { memo } from 'react';
import { msg } from '../../ui/messages';
import { HeadlineField } from './headline-field';
import type { Row } from './rows';
import { Tick } from './tick';

const filesWords = msg.importFiles;

export type Name = (topic: string, headline: string) => void;

interface Props {
  row: Extract<Row, { is: 'topic' }>;
  isOn: boolean;
  isPartly: boolean;
  isStop: boolean;
  isCurrent: boolean;
  onReach: (key: string) => void;
  onTick: (keys: readonly string[], on: boolean) => void;
  /** What the teacher calls the new topic, or null where it goes into one that is there. */
  headline: string | null;
  onName: Name;
}

export const TopicRow = memo(function TopicRow(props: Props) {
  const { row, isOn, isPartly, isStop, isCurrent, onReach, onTick, headline, onName } = props;
  const { topic, holds, key, usual, of } = row;
  return (
    <li data-row={key} className={`row row--topic${isCurrent ? ' is-current' : ''}`} onFocus={() => onReach(key)}>
      <Tick
        label={filesWords.topicNamed(headline?.trim() || usual)}
        isOn={isOn}
        isPartly={isPartly}
        isStop={isStop}
        onChange={(on) => onTick(holds, on)}
      />
      {headline === null ? (
        <h3 className="row__headline" dir="auto">
          {usual}
        </h3>
      ) : (
        <HeadlineField headline={headline} usual={usual} isStop={isStop} onName={(text) => onName(of, text)} />
      )}
      <span className="row__facts">
        {topic.category !== '' && <span dir="auto">{topic.category}</span>}
        <span>{filesWords.topicHolds(topic.questions.length, topic.keyPoints.length, topic.sources.length)}</span>
      </span>
    </li>
  );
});
