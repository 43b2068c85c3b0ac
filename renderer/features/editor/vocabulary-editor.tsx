/** The vocabulary to edit: words the class may not know, each with its meaning. */
import { Plus, X } from 'lucide-react';
import type { Topic } from '../../../shared/library/topic';
import { Button } from '../../ui/button';
import { Hang } from '../../ui/hang';
import { IconButton } from '../../ui/icon-button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import type { BriefProps } from './brief-props';

type Entry = Topic['vocabulary'][number];

export function VocabularyEditor({ topic, onChange }: BriefProps) {
  const { vocabulary } = topic;
  const change = (place: number, part: Partial<Entry>, field: string) =>
    onChange(
      { ...topic, vocabulary: vocabulary.map((entry, at) => (at === place ? { ...entry, ...part } : entry)) },
      `word ${place} ${field}`,
    );
  const set = (next: Entry[]) => onChange({ ...topic, vocabulary: next }, null);
  return (
    <section className="brief-editor__section">
      <Hang title={msg.editor.vocabulary} right={String(vocabulary.length)} />
      {[...vocabulary.entries()].map(([place, { term, meaning }]) => (
        <fieldset key={place} className="brief-editor__word">
          <legend className="for-screen-readers">{msg.editor.wordNumber(place + 1)}</legend>
          <TextField
            label={msg.editor.term}
            value={term}
            autoFocus={term === '' && meaning === ''}
            onChange={(text) => change(place, { term: text }, 'term')}
          />
          <TextField
            label={msg.editor.meaning}
            value={meaning}
            onChange={(text) => change(place, { meaning: text }, 'meaning')}
          />
          <IconButton
            label={msg.editor.remove(msg.editor.wordNumber(place + 1))}
            icon={X}
            onPress={() => set(vocabulary.toSpliced(place, 1))}
          />
        </fieldset>
      ))}
      <Button kind="quiet" icon={Plus} onPress={() => set([...vocabulary, { term: '', meaning: '' }])}>
        {msg.editor.addWord}
      </Button>
    </section>
  );
}
