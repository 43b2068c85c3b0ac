/** Written answers that earn a part of the points, or only a word of feedback. */
import { Plus, X } from 'lucide-react';
import type { FormOf } from '../../shared/question/answer-form';
import { RichField } from '../rich-field/rich-field';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { msg } from '../ui/messages';
import { TextField } from '../ui/text-field';
import { ShareSelect } from './share-select';

interface Props {
  form: FormOf<'write'>;
  libraryId: string;
  onChange: (form: FormOf<'write'>, mark: string | null) => void;
}

type Other = FormOf<'write'>['others'][number];

export function OthersEditor({ form, libraryId, onChange }: Props) {
  const write = (index: number, part: Partial<Other>, mark: string | null) =>
    onChange(
      { ...form, others: form.others.map((other, place) => (place === index ? { ...other, ...part } : other)) },
      mark && `other ${mark} ${index}`,
    );
  return (
    <div className="others-editor">
      {[...form.others.entries()].map(([index, other]) => (
        <fieldset key={index} className="others-editor__row">
          <legend className="for-screen-readers">{msg.editor.otherAt(index + 1)}</legend>
          <TextField
            label={msg.editor.otherText}
            autoFocus={other.text === ''}
            value={other.text}
            onChange={(text) => write(index, { text }, 'text')}
          />
          <ShareSelect
            label={msg.editor.earns}
            value={other.share}
            onChange={(share) => write(index, { share }, null)}
          />
          <RichField
            libraryId={libraryId}
            label={msg.editor.feedback}
            value={other.feedback}
            onChange={(feedback) => write(index, { feedback }, 'feedback')}
          />
          <IconButton
            label={msg.editor.remove(msg.editor.otherAt(index + 1))}
            icon={X}
            onPress={() => onChange({ ...form, others: form.others.toSpliced(index, 1) }, null)}
          />
        </fieldset>
      ))}
      <Button
        kind="quiet"
        icon={Plus}
        onPress={() => onChange({ ...form, others: [...form.others, { text: '', share: 0.5, feedback: '' }] }, null)}
      >
        {msg.editor.addOther}
      </Button>
    </div>
  );
}
