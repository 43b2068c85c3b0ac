/** The key point that answers a question, with the source it comes from. */
import { Link2 } from 'lucide-react';
import { Button as Press } from 'react-aria-components';
import type { Practised } from '../../../shared/practice/practised';
import { call } from '../../desktop/desktop';
import { useCall } from '../../desktop/use-call';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Part } from './told-part';

interface Props {
  pointId: string;
  from: NonNullable<Practised['from']>;
}

/** A topic that is away leaves its questions without their grounds, which nobody has to be told in the middle of practice. */
export function Grounds({ pointId, from: { libraryId, topicId } }: Props) {
  const topic = useCall('topic.read', { libraryId, topicId }, []).value;
  const point = topic?.keyPoints.find(({ id }) => id === pointId);
  if (!point) return null;
  const source = topic?.sources.find(({ id }) => id === point.sourceId);
  return (
    <Part title={msg.practice.keyPoint}>
      <RichText of={point.text} />
      {source && (
        <p className="told__source">
          <Icon of={Link2} size={14} label={msg.practice.source} />
          {source.address ? (
            <Press
              aria-label={msg.practice.openSource(source.title)}
              onPress={() => void call('address.open', { address: source.address })}
            >
              {source.title}
            </Press>
          ) : (
            <span>{source.title}</span>
          )}
          {source.publisher && <span>{source.publisher}</span>}
        </p>
      )}
    </Part>
  );
}
