/** The key points to edit: one sentence each, and the source it comes from. */
import { Plus, X } from 'lucide-react';
import type { KeyPoint } from '../../../shared/library/topic';
import { RichField } from '../../rich-field/rich-field';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import type { BriefProps } from './brief-props';
import { withoutKeyPoint } from './topic-steps';

export function KeyPointsEditor({ libraryId, topic, onChange }: BriefProps) {
  const change = (id: string, part: Partial<KeyPoint>, mark: string | null) =>
    onChange(
      { ...topic, keyPoints: topic.keyPoints.map((point) => (point.id === id ? { ...point, ...part } : point)) },
      mark,
    );
  const add = () =>
    onChange(
      { ...topic, keyPoints: [...topic.keyPoints, { id: crypto.randomUUID(), text: '', sourceId: null }] },
      null,
    );
  const sources = [
    { value: '', label: msg.editor.noSource },
    ...topic.sources.map((source) => ({ value: source.id, label: source.title })),
  ];
  return (
    <section className="brief-editor__section">
      <Hang title={msg.editor.keyPoints} right={String(topic.keyPoints.length)} />
      <ol>
        {topic.keyPoints.map((point, index) => (
          <li key={point.id} className="brief-editor__row">
            <span className="brief-editor__number">{index + 1}</span>
            <RichField
              label={msg.editor.keyPoint(index + 1)}
              hideLabel
              look="serif"
              blocks
              libraryId={libraryId}
              value={point.text}
              autoFocus={point.text === ''}
              onChange={(text) => change(point.id, { text }, `point ${point.id}`)}
            />
            <div className="brief-editor__side">
              <Select
                label={msg.editor.sourceOf(index + 1)}
                hideLabel
                options={sources}
                value={point.sourceId ?? ''}
                onChange={(sourceId) => change(point.id, { sourceId: sourceId || null }, null)}
              />
              <IconButton
                label={msg.editor.removeKeyPoint(index + 1)}
                icon={X}
                onPress={() => onChange(withoutKeyPoint(topic, point.id), null)}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button kind="quiet" icon={Plus} onPress={add}>
        {msg.editor.addKeyPoint}
      </Button>
    </section>
  );
}
