/** Asks for a library's name, and where it is to be kept when it is new. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Problem, problemText } from '../../../shared/problem';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Segmented } from '../../ui/segmented';
import { TextField } from '../../ui/text-field';
import './library-name-dialog.css';

type Where = 'own' | 'ask';

interface Props {
  title: string;
  name: string;
  act: string;
  asksWhere?: boolean;
  /** Buttons for what she may want instead of a new library. */
  otherWays?: ReactNode;
  /** Answers what stood in the way, or null. */
  onAct: (name: string, where: Where) => Promise<Problem | null>;
  onClose: () => void;
}

export function LibraryNameDialog({ title, name: before, act, asksWhere = false, otherWays, onAct, onClose }: Props) {
  const words = msg.library.make;
  const [name, setName] = useState(before);
  const [where, setWhere] = useState<Where>('own');
  const [problem, setProblem] = useState<Problem | null>(null);
  const isReady = name.trim() !== '';
  const submit = async () => setProblem(isReady ? await onAct(name.trim(), where) : null);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {msg.app.cancel}
          </Button>
          <Button kind="primary" isDisabled={!isReady} onPress={() => void submit()}>
            {act}
          </Button>
        </>
      }
    >
      <form
        className="library-name"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          hint={words.hint}
          autoFocus
          {...(problem ? { error: problemText(problem, msg.problems) } : {})}
        />
        {asksWhere && (
          <div>
            <p className="field-label">{words.where}</p>
            <Segmented
              label={words.where}
              options={[
                { value: 'own', label: words.own },
                { value: 'ask', label: words.elsewhere },
              ]}
              value={where}
              onChange={setWhere}
            />
          </div>
        )}
        {otherWays}
      </form>
    </Dialog>
  );
}
