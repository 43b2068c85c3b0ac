/** One gap: how it is filled, what is right in it and how much it counts. */
import type { Gap } from '../../shared/question/answer-form';
import { msg } from '../ui/messages';
import { NumberStepper } from '../ui/number-stepper';
import { Segmented } from '../ui/segmented';
import { ChooseEditor } from './choose-editor';
import type { EditorFace } from './editor-face';
import { carriedTo, type GapForm } from './gap-steps';
import { NumberEditor } from './number-editor';
import { WriteEditor } from './write-editor';

interface Props {
  face: EditorFace<'gaps'>;
  gap: Gap;
  number: number;
  onChange: (gap: Gap, mark: string | null) => void;
}

const forms: readonly GapForm[] = ['write', 'number', 'choose'];

export function GapEditor({ face, gap, number, onChange }: Props) {
  const { answer } = gap;
  const turn = (form: GapForm) =>
    onChange({ ...gap, answer: carriedTo(answer, form, () => crypto.randomUUID()) }, null);
  return (
    <fieldset className="gap-editor">
      <legend>{msg.editor.gap(number)}</legend>
      <div className="gap-editor__head">
        <Segmented
          label={msg.editor.gapForm(number)}
          options={forms.map((form) => ({ value: form, label: msg.editor.gapForms[form] }))}
          value={answer.form}
          onChange={turn}
        />
        <NumberStepper
          label={msg.editor.gapWeight}
          value={gap.weight}
          min={0}
          max={20}
          onChange={(weight) => onChange({ ...gap, weight }, null)}
        />
      </div>
      <GapAnswer face={face} gap={gap} onChange={onChange} />
    </fieldset>
  );
}

function GapAnswer({ face, gap, onChange }: Omit<Props, 'number'>) {
  const shared = {
    ...face,
    fixedOptions: false,
    offersMany: false,
    mostRight: 1,
    keyed: true,
    credit: 'all-or-nothing' as const,
  };
  const answered = (answer: Gap['answer'], mark: string | null) => onChange({ ...gap, answer }, mark);
  const { answer } = gap;
  if (answer.form === 'choose') return <ChooseEditor {...shared} form={answer} onChange={answered} />;
  if (answer.form === 'number') return <NumberEditor {...shared} form={answer} onChange={answered} />;
  return <WriteEditor {...shared} form={answer} inGap onChange={answered} />;
}
