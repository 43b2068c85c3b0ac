/** The tags of several questions: those that any has, put on all or taken from all, and new ones. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Topic } from '../../../shared/library/topic';
import type { Question } from '../../../shared/question/question';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { addTag, removeTag, tagsAmong } from './several-steps';
import { wordsIn } from './typed-list';

interface Props {
  topic: Topic;
  ids: readonly string[];
  chosen: readonly Question[];
  onChange: (topic: Topic) => void;
}

export function SeveralTags({ topic, ids, chosen, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const add = () => {
    onChange(wordsIn(typed).reduce((next, tag) => addTag(next, ids, tag), topic));
    setTyped('');
  };
  return (
    <section aria-label={msg.editor.tags}>
      <form
        className="several-editor__new-tag"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={msg.editor.addTags} hint={msg.editor.listHint} value={typed} onChange={setTyped} />
        <Button icon={Plus} isDisabled={typed.trim() === ''} onPress={add}>
          {msg.editor.addToAll}
        </Button>
      </form>
      <div className="several-editor__tags">
        {tagsAmong(chosen).map(({ tag, onAll }) => (
          <Chip
            key={tag}
            isOn={onAll}
            onToggle={() => onChange(onAll ? removeTag(topic, ids, tag) : addTag(topic, ids, tag))}
          >
            {tag}
          </Chip>
        ))}
      </div>
    </section>
  );
}
