/** One question to edit: its kind, text, answer form, explanation, notes and what it counts. */

import type { Topic } from '../../../shared/library/topic';
import { type KindName, kinds } from '../../../shared/question/kinds';
import { withKind } from '../../../shared/question/new-question';
import type { Question } from '../../../shared/question/question';
import { levels } from '../../../shared/question/question-body';
import { AnswerFormEditor } from '../../answer-forms/answer-form-editor';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';

interface Props {
  libraryId: string;
  question: Question;
  topic: Topic;
  /** `mark` names the field, so that typing in it is one step of undo; null for single acts. */
  onChange: (next: Question, mark: string | null) => void;
}

export function QuestionEditor({ libraryId, question, topic, onChange }: Props) {
  const set = <K extends keyof Question>(field: K, value: Question[K]) =>
    onChange({ ...question, [field]: value }, field);
  return (
    <div className="question-editor">
      <Segmented
        label={msg.editor.kind}
        options={kinds.map((kind) => ({ value: kind.name, label: msg.editor.kinds[kind.name] }))}
        value={question.kind}
        onChange={(kind: KindName) =>
          onChange(
            withKind(question, kind, () => crypto.randomUUID()),
            null,
          )
        }
      />
      <div className="question-editor__stem">
        <TextField
          label={msg.editor.stem}
          multiline
          rows={2}
          value={question.stem}
          onChange={(stem) => set('stem', stem)}
          autoFocus={question.stem === ''}
        />
      </div>
      <AnswerFormEditor
        question={question}
        libraryId={libraryId}
        onChange={(answer, mark) => onChange({ ...question, answer }, mark)}
      />
      <div className="question-editor__pair">
        <TextField
          label={msg.editor.explanation}
          multiline
          rows={3}
          value={question.explanation}
          onChange={(text) => set('explanation', text)}
        />
        <TextField
          label={msg.editor.notes}
          multiline
          rows={3}
          value={question.notes}
          onChange={(text) => set('notes', text)}
        />
      </div>
      <div className="question-editor__pair">
        <TextField
          label={msg.editor.idea}
          hint={msg.editor.ideaHint}
          value={question.idea}
          onChange={(text) => set('idea', text)}
        />
        <Select
          label={msg.editor.grounds}
          options={[
            { value: '', label: msg.editor.noGrounds },
            ...topic.keyPoints.map((point, index) => ({
              value: point.id,
              label: msg.editor.keyPointOf(index + 1, point.text),
            })),
          ]}
          value={question.grounds ?? ''}
          onChange={(id) => set('grounds', id || null)}
        />
      </div>
      <Counts question={question} onChange={onChange} />
    </div>
  );
}

function Counts({ question, onChange }: Pick<Props, 'question' | 'onChange'>) {
  const set = <K extends keyof Question>(field: K, value: Question[K]) =>
    onChange({ ...question, [field]: value }, null);
  const talk = question.answer.form === 'talk';
  return (
    <div className="question-editor__counts">
      <Select
        label={msg.editor.level}
        options={levels.map((level) => ({ value: level, label: msg.editor.levels[level] }))}
        value={question.level}
        onChange={(level) => set('level', level)}
      />
      {!talk && (
        <NumberStepper
          label={msg.editor.points}
          value={question.points}
          min={0}
          max={20}
          onChange={(points) => set('points', points)}
        />
      )}
      {!talk && question.seconds !== null && (
        <NumberStepper
          label={msg.editor.seconds}
          value={question.seconds}
          min={10}
          max={600}
          step={5}
          onChange={(seconds) => set('seconds', seconds)}
        />
      )}
      {!talk && (
        <Switch isSelected={question.seconds !== null} onChange={(on) => set('seconds', on ? 60 : null)}>
          {msg.editor.timer}
        </Switch>
      )}
      {!talk && (
        <Switch isSelected={question.secondVote} onChange={(on) => set('secondVote', on)}>
          {msg.editor.secondVote}
        </Switch>
      )}
    </div>
  );
}
