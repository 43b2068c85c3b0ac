/** Several questions at once: their tags, level, points and time, and to delete, duplicate or move them. */
import { Copy, FolderInput, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { withBack } from '../../../shared/library/put-back';
import type { Topic } from '../../../shared/library/topic';
import { kindOf } from '../../../shared/question/kinds';
import type { Question } from '../../../shared/question/question';
import { levels } from '../../../shared/question/question-body';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { Select } from '../../ui/select';
import { showToast } from '../../ui/toast';
import { MoveDialog } from './move-dialog';
import { type Part, partAfter, partOf } from './part';
import './several-editor.css';
import { changeSeveral, duplicated, shared, withoutSeveral } from './several-steps';
import { SeveralTags } from './several-tags';
import type { TopicDraft } from './use-topic-draft';

interface Props {
  libraryId: string;
  draft: TopicDraft;
  ids: readonly string[];
  onPart: (part: Part) => void;
}

export function SeveralEditor({ libraryId, draft, ids, onPart }: Props) {
  const { topic, change, changeBy } = draft;
  const [moves, setMoves] = useState(false);
  const chosen = topic.questions.filter(({ id }) => ids.includes(id));
  const remove = () => {
    change(withoutSeveral(topic, ids), null);
    onPart(partAfter(topic, ids));
    showToast(msg.editor.severalDeleted(ids.length), { undo: () => changeBy((now) => withBack(now, topic, ids)) });
  };
  const duplicate = () => {
    const { topic: grown, copies } = duplicated(topic, ids, () => crypto.randomUUID());
    change(grown, null);
    onPart(partOf(copies));
  };
  return (
    <div className="several-editor">
      <SeveralTags topic={topic} ids={ids} chosen={chosen} onChange={(next) => change(next, null)} />
      <InCommon topic={topic} ids={ids} chosen={chosen} onChange={change} />
      <div className="several-editor__acts">
        <Button icon={Copy} onPress={duplicate}>
          {msg.editor.duplicate}
        </Button>
        <Button icon={FolderInput} onPress={() => setMoves(true)}>
          {msg.editor.moveToTopic}
        </Button>
        <Button kind="danger" icon={Trash2} onPress={remove}>
          {msg.editor.deleteSeveral(ids.length)}
        </Button>
      </div>
      {moves && (
        <MoveDialog libraryId={libraryId} draft={draft} ids={ids} onPart={onPart} onClose={() => setMoves(false)} />
      )}
    </div>
  );
}

interface InCommonProps {
  topic: Topic;
  ids: readonly string[];
  chosen: readonly Question[];
  onChange: (topic: Topic, mark: string | null) => void;
}

const mixed = 'mixed';

/** Where they differ nothing is chosen; what is chosen then goes for all of them. */
function InCommon({ topic, ids, chosen, onChange }: InCommonProps) {
  const level = shared(chosen, 'level');
  const seconds = shared(chosen, 'seconds');
  const scored = chosen.filter(({ kind }) => kindOf(kind).scored);
  const points = shared(scored, 'points');
  const set = (part: Partial<Question>, of: readonly Question[], mark: string) =>
    onChange(
      changeSeveral(
        topic,
        of.map(({ id }) => id),
        (question) => ({ ...question, ...part }),
      ),
      `several ${mark} ${ids.join(' ')}`,
    );
  return (
    <div className="several-editor__common">
      <Select
        label={msg.editor.level}
        options={[
          ...(level ? [] : [{ value: mixed, label: msg.editor.mixed }]),
          ...levels.map((one) => ({ value: one, label: msg.editor.levels[one] })),
        ]}
        value={level?.value ?? mixed}
        onChange={(one) => one !== mixed && set({ level: one as Question['level'] }, chosen, 'level')}
      />
      {scored.length > 0 && (
        <NumberStepper
          label={points ? msg.editor.points : msg.editor.pointsMixed}
          value={points?.value ?? scored[0]?.points ?? 1}
          min={0}
          max={20}
          onChange={(value) => set({ points: value }, scored, 'points')}
        />
      )}
      <Select
        label={msg.editor.seconds}
        options={[
          ...(seconds ? [] : [{ value: mixed, label: msg.editor.mixed }]),
          ...times(seconds?.value).map((time) => ({ value: String(time), label: msg.editor.time(time) })),
        ]}
        value={seconds ? String(seconds.value) : mixed}
        onChange={(time) =>
          time !== mixed && set({ seconds: time === 'null' ? null : Number(time) }, chosen, 'seconds')
        }
      />
    </div>
  );
}

const usual: readonly (number | null)[] = [null, 20, 30, 45, 60, 90, 120, 180, 300];
const times = (now: number | null | undefined) => (now === undefined || usual.includes(now) ? usual : [now, ...usual]);
