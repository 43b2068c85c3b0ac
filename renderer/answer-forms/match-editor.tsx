/** Editing a match form: the pairs, and right sides that belong to none. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { FormOf } from '../../shared/question/answer-form';
import { RichField } from '../rich-field/rich-field';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import type { EditorFace } from './editor-face';
import './form-editor.css';
import { SortableRows } from './sortable-rows';

const mostPairs = 20;

export function MatchEditor(face: EditorFace<'match'>) {
  const { form, onChange } = face;
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    onChange({ ...form, pairs: [...form.pairs, { id, left: '', right: '' }] }, null);
  };
  return (
    <section className="parts-editor" aria-label={msg.editor.pairs}>
      <div className="parts-editor__head parts-editor__head--pairs">
        <span>{msg.editor.leftSides}</span>
        <span>{msg.editor.rightSides}</span>
      </div>
      <SortableRows
        label={msg.editor.pairs}
        rows={form.pairs}
        nameOf={(index) => msg.editor.pairNumber(index + 1)}
        added={added}
        onAddedSeen={() => setAdded(null)}
        onMove={(pairs) => onChange({ ...form, pairs }, null)}
      >
        {(pair, index) => <Pair face={face} pair={pair} number={index + 1} />}
      </SortableRows>
      {form.pairs.length < mostPairs && (
        <div className="parts-editor__add parts-editor__add--pairs">
          <Button kind="quiet" icon={Plus} onPress={add}>
            {msg.editor.addPair}
          </Button>
        </div>
      )}
      <Extras {...face} />
    </section>
  );
}

interface PairProps {
  face: EditorFace<'match'>;
  pair: FormOf<'match'>['pairs'][number];
  number: number;
}

function Pair({ face: { form, libraryId, onChange }, pair, number }: PairProps) {
  const write = (side: 'left' | 'right', text: string) =>
    onChange(
      { ...form, pairs: form.pairs.map((one) => (one.id === pair.id ? { ...one, [side]: text } : one)) },
      `${side} ${pair.id}`,
    );
  return (
    <>
      <div className="parts-editor__text">
        <RichField
          libraryId={libraryId}
          label={msg.editor.leftSide(number)}
          hideLabel
          value={pair.left}
          onChange={(text) => write('left', text)}
        />
      </div>
      <div className="parts-editor__text">
        <RichField
          libraryId={libraryId}
          label={msg.editor.rightSide(number)}
          hideLabel
          value={pair.right}
          onChange={(text) => write('right', text)}
        />
      </div>
      <IconButton
        label={msg.editor.remove(msg.editor.pairNumber(number))}
        icon={X}
        onPress={() => onChange({ ...form, pairs: form.pairs.filter(({ id }) => id !== pair.id) }, null)}
      />
    </>
  );
}

/** Right sides that belong to no pair, so that the last pair is not found by elimination. */
function Extras({ form, libraryId, onChange }: EditorFace<'match'>) {
  const change = (extra: FormOf<'match'>['extra'], mark: string | null) => onChange({ ...form, extra }, mark);
  return (
    <div className="parts-editor__more">
      {form.extra.map((extra, index) => (
        <div key={extra.id} className="parts-editor__row parts-editor__row--extra">
          <div className="parts-editor__text">
            <RichField
              libraryId={libraryId}
              label={msg.editor.extraSide(index + 1)}
              hideLabel
              placeholder={msg.editor.extraHint}
              value={extra.text}
              onChange={(text) =>
                change(
                  form.extra.map((one) => (one.id === extra.id ? { ...one, text } : one)),
                  `extra ${extra.id}`,
                )
              }
            />
          </div>
          <IconButton
            label={msg.editor.remove(msg.editor.extraSide(index + 1))}
            icon={X}
            onPress={() =>
              change(
                form.extra.filter(({ id }) => id !== extra.id),
                null,
              )
            }
          />
        </div>
      ))}
      <div className="parts-editor__add parts-editor__add--pairs">
        <Button
          kind="quiet"
          icon={Plus}
          onPress={() => change([...form.extra, { id: crypto.randomUUID(), text: '' }], null)}
        >
          {msg.editor.addExtra}
        </Button>
      </div>
    </div>
  );
}
