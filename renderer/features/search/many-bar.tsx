/** What can be done with several questions that were found, in whichever topics they are: tags, level, points, and moving. */
import { FolderInput, X } from 'lucide-react';
import { useState } from 'react';
import { kindOf } from '../../../shared/question/kinds';
import { levels } from '../../../shared/question/question-body';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { changeMany, moveMany, type QuestionPlace } from './change-many';
import './many-bar.css';
import { ManyMoveDialog } from './many-move-dialog';

interface Props {
  chosen: readonly QuestionPlace[];
  onDone: () => void;
}

const words = msg.search;
const mostPoints = 10;

export function ManyBar({ chosen, onDone }: Props) {
  const [tags, setTags] = useState('');
  const [moves, setMoves] = useState(false);
  const addTags = () => {
    const typed = [...new Set(tags.split(/[,;]/).map((tag) => tag.trim()))].filter(Boolean);
    setTags('');
    if (typed.length === 0) return;
    void changeMany(chosen, (question) => {
      const added = typed.filter((tag) => !question.tags.includes(tag));
      return added.length === 0 ? question : { ...question, tags: [...question.tags, ...added] };
    });
  };
  return (
    <section className="many-bar" aria-label={words.chosen(chosen.length)}>
      <p role="status">{words.chosen(chosen.length)}</p>
      <form
        className="many-bar__tags"
        onSubmit={(event) => {
          event.preventDefault();
          addTags();
        }}
      >
        <TextField label={words.tagsToAdd} hideLabel placeholder={words.tagsToAdd} value={tags} onChange={setTags} />
        <Button isDisabled={tags.trim() === ''} onPress={addTags}>
          {words.addTags}
        </Button>
      </form>
      <MenuButton
        label={words.level}
        items={levels.map((id) => ({ id, label: msg.editor.levels[id] }))}
        onAction={(id) => {
          const level = levels.find((one) => one === id);
          if (level) void changeMany(chosen, (one) => (one.level === level ? one : { ...one, level }));
        }}
      />
      <MenuButton
        label={words.points}
        items={Array.from({ length: mostPoints + 1 }, (_, n) => ({ id: String(n), label: words.pointsOf(n) }))}
        onAction={(id) => {
          const points = Number(id);
          void changeMany(chosen, (one) =>
            one.points === points || !kindOf(one.kind).scored ? one : { ...one, points },
          );
        }}
      />
      <Button icon={FolderInput} onPress={() => setMoves(true)}>
        {words.move}
      </Button>
      <IconButton label={words.chooseNone} icon={X} onPress={onDone} />
      {moves && (
        <ManyMoveDialog
          count={chosen.length}
          onClose={() => setMoves(false)}
          onMove={(to) => {
            setMoves(false);
            onDone();
            void moveMany(chosen, to);
          }}
        />
      )}
    </section>
  );
}
