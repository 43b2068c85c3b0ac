/** The sources to edit: title, publisher, address and the day they were seen. */
import { Plus, X } from 'lucide-react';
import type { Source } from '../../../shared/library/topic';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import type { BriefProps } from './brief-props';
import { DateField } from './date-field';
import { withoutSource } from './topic-steps';

export function SourcesEditor({ topic, onChange }: BriefProps) {
  const change = (id: string, part: Partial<Source>, field: string) =>
    onChange(
      { ...topic, sources: topic.sources.map((source) => (source.id === id ? { ...source, ...part } : source)) },
      `source ${id} ${field}`,
    );
  const add = () => {
    const source: Source = { id: crypto.randomUUID(), title: '', publisher: '', address: '', seen: null };
    onChange({ ...topic, sources: [...topic.sources, source] }, null);
  };
  return (
    <section className="brief-editor__section">
      <Hang title={msg.editor.sources} right={String(topic.sources.length)} />
      {topic.sources.map((source, index) => (
        <fieldset key={source.id} className="brief-editor__source">
          <legend>{msg.editor.sourceNumber(index + 1)}</legend>
          <TextField
            label={msg.editor.sourceTitle}
            value={source.title}
            onChange={(title) => change(source.id, { title }, 'title')}
          />
          <TextField
            label={msg.editor.publisher}
            value={source.publisher}
            onChange={(publisher) => change(source.id, { publisher }, 'publisher')}
          />
          <TextField
            label={msg.editor.address}
            value={source.address}
            onChange={(address) => change(source.id, { address }, 'address')}
          />
          <DateField
            label={msg.editor.seen}
            value={source.seen}
            onChange={(seen) => change(source.id, { seen }, 'seen')}
          />
          <IconButton
            label={msg.editor.removeSource(index + 1)}
            icon={X}
            onPress={() => onChange(withoutSource(topic, source.id), null)}
          />
        </fieldset>
      ))}
      <Button kind="quiet" icon={Plus} onPress={add}>
        {msg.editor.addSource}
      </Button>
    </section>
  );
}
