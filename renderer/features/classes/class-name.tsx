/** The name of the class, to write in place. */
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';

export function ClassName({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  return (
    <>
      <h2 className="for-screen-readers">{value || msg.classes.untitled}</h2>
      <div className="class-editor__name">
        <TextField
          label={msg.classes.name}
          hideLabel
          value={value}
          placeholder={msg.classes.untitled}
          onChange={onChange}
        />
      </div>
    </>
  );
}
