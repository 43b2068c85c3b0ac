/** Editing a choose form: the options with letter, shape and colour, and which of them are right. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { optionLetter } from '../../shared/question/option-letter';
import { Button } from '../ui/button';
import { msg } from '../ui/messages';
import { Switch } from '../ui/switch';
import './choose-editor.css';
import type { EditorFace } from './editor-face';
import { OptionRow } from './option-row';
import { addOption } from './option-steps';
import { SortableRows } from './sortable-rows';

const mostOptions = 26;

export function ChooseEditor(face: EditorFace<'choose'>) {
  const { form, fixedOptions, mostRight, keyed, credit, offersMany, onChange } = face;
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    onChange(addOption(form, id), null);
  };
  return (
    <section className="choose-editor" aria-label={msg.editor.options}>
      <div className="choose-editor__head">
        <span>{msg.editor.options}</span>
        {keyed && credit === 'by-weight' && <span className="choose-editor__weight">{msg.editor.earns}</span>}
        {keyed && <span className="choose-editor__key">{msg.editor.rightAnswers(mostRight)}</span>}
      </div>
      <SortableRows
        label={msg.editor.options}
        rows={form.options}
        nameOf={(index) => msg.editor.option(optionLetter(index))}
        isFixed={fixedOptions}
        added={added}
        onAddedSeen={() => setAdded(null)}
        onMove={(options) => onChange({ ...form, options }, null)}
      >
        {(option, index) => <OptionRow face={face} option={option} index={index} />}
      </SortableRows>
      {!fixedOptions && form.options.length < mostOptions && (
        <div className="choose-editor__add">
          <Button kind="quiet" icon={Plus} onPress={add}>
            {msg.editor.addOption}
          </Button>
        </div>
      )}
      {offersMany && (
        <Switch isSelected={form.many} onChange={(many) => onChange({ ...form, many }, null)}>
          {msg.editor.many}
        </Switch>
      )}
    </section>
  );
}
