/** Asks a question that is made on the spot: a few words or none, a kind, the right answer if there is one. */
import { type KeyboardEvent, useState } from 'react';
import type { Question } from '../../../shared/question/question';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import './quick-dialog.css';
import { QuickOptions } from './quick-options';
import { canAsk, emptyDraft, type QuickDraft, quickKinds, quickQuestion } from './quick-question';

interface Props {
  onAsk: (question: Question) => void;
  onClose: () => void;
}

export function QuickDialog({ onAsk, onClose }: Props) {
  const words = msg.playing.quick;
  const [draft, setDraft] = useState(() => emptyDraft(newId));
  const change = (part: Partial<QuickDraft>) => setDraft((now) => ({ ...now, ...part }));
  const ask = () => {
    if (canAsk(draft)) onAsk(quickQuestion(draft, words.aloud, newId));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    ask();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            kind="primary"
            keys={['Ctrl', 'Enter']}
            isDisabled={!canAsk(draft)}
            tip={words.numberWrong}
            onPress={ask}
          >
            {words.ask}
          </Button>
        </>
      }
    >
      <div className="quick-dialog" role="group" aria-label={words.title} onKeyDown={press}>
        <TextField
          label={words.stem}
          hint={words.stemHint}
          value={draft.stem}
          onChange={(stem) => change({ stem })}
          multiline
          rows={2}
          autoFocus
        />
        <Segmented
          label={words.kind}
          options={quickKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={draft.kind}
          onChange={(kind) => change({ kind, right: null })}
        />
        <AnswerPart draft={draft} change={change} />
        <Select
          label={words.time}
          options={timeChoices.map((seconds) => ({ value: String(seconds), label: timeLabel(seconds) }))}
          value={String(draft.seconds ?? 0)}
          onChange={(seconds) => change({ seconds: Number(seconds) || null })}
        />
      </div>
    </Dialog>
  );
}

const newId = () => crypto.randomUUID();

/** Seconds; 0 is no limit. */
const timeChoices = [0, 30, 60, 90, 120, 300];
const timeLabel = (seconds: number) => (seconds === 0 ? msg.playing.quick.noTime : msg.live.talk.length(seconds));

interface PartProps {
  draft: QuickDraft;
  change: (part: Partial<QuickDraft>) => void;
}

function AnswerPart({ draft, change }: PartProps) {
  const words = msg.playing.quick;
  if (draft.kind === 'choice' || draft.kind === 'poll') return <QuickOptions draft={draft} change={change} />;
  if (draft.kind === 'true-false') return <Statement draft={draft} change={change} />;
  if (draft.kind === 'short-answer')
    return (
      <TextField
        label={words.accepted}
        hint={words.acceptedHint}
        value={draft.accepted}
        onChange={(accepted) => change({ accepted })}
        multiline
        rows={2}
      />
    );
  return (
    <TextField
      label={words.number}
      hint={words.numberHint}
      value={draft.number}
      onChange={(number) => change({ number })}
      {...(canAsk(draft) ? {} : { error: words.numberWrong })}
    />
  );
}

function Statement({ draft, change }: PartProps) {
  const words = msg.playing.quick;
  return (
    <div>
      <p className="field-label">{words.rightOne}</p>
      <Segmented
        label={words.rightOne}
        options={[
          { value: '', label: words.noKey },
          { value: 'true', label: words.isTrue },
          { value: 'false', label: words.isFalse },
        ]}
        value={draft.right ?? ''}
        onChange={(right) => change({ right: right || null })}
      />
    </div>
  );
}
