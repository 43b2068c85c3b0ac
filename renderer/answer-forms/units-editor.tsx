/** The units of a number form: the first is that of the numbers, each other one says how it is turned into it. */
import { Plus, X } from 'lucide-react';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import type { EditorFace } from './editor-face';
import { TypedNumber } from './typed-number';

export function UnitsEditor({ form, onChange }: EditorFace<'number'>) {
  const { units } = form;
  const write = (index: number, part: Partial<(typeof units)[number]>, mark: string) =>
    onChange(
      { ...form, units: units.map((unit, place) => (place === index ? { ...unit, ...part } : unit)) },
      `unit ${mark} ${index}`,
    );
  return (
    <div className="number-editor__units">
      {[...units.entries()].map(([index, unit]) => (
        <fieldset key={index} className="number-editor__unit">
          <legend className="for-screen-readers">{msg.editor.unitAt(index + 1)}</legend>
          <TextField
            label={index === 0 ? msg.editor.unitFirst : msg.editor.unitOther}
            value={unit.name}
            onChange={(name) => write(index, { name }, 'name')}
          />
          {index > 0 && (
            <TypedNumber
              label={msg.editor.unitTimes(unit.name, units[0]?.name ?? '')}
              value={unit.times}
              onChange={(times) => write(index, { times }, 'times')}
            />
          )}
          <IconButton
            label={msg.editor.remove(msg.editor.unitAt(index + 1))}
            icon={X}
            onPress={() => onChange({ ...form, units: units.toSpliced(index, 1) }, null)}
          />
        </fieldset>
      ))}
      <div className="number-editor__unit-foot">
        <Button
          kind="quiet"
          icon={Plus}
          onPress={() => onChange({ ...form, units: [...units, { name: '', times: 1 }] }, null)}
        >
          {msg.editor.addUnit}
        </Button>
        {units.length > 0 && (
          <Switch isSelected={form.unitNeeded} onChange={(unitNeeded) => onChange({ ...form, unitNeeded }, null)}>
            {msg.editor.unitNeeded}
          </Switch>
        )}
      </div>
    </div>
  );
}
