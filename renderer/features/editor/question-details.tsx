/** What a question counts, how long it takes, and what it is filed under. */
import { kindOf } from '../../../shared/question/kinds';
import type { Question } from '../../../shared/question/question';
import { levels } from '../../../shared/question/question-body';
import { plainText } from '../../../shared/rich-text/plain-text';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { CreditSelect, isCreditRare } from './credit-select';
import type { QuestionProps } from './question-props';
import { TypedList } from './typed-list';

export function QuestionDetails({ topic, question, onChange }: QuestionProps) {
  const set = <K extends keyof Question>(field: K, value: Question[K]) =>
    onChange({ ...question, [field]: value }, field);
  return (
    <>
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
              label: msg.editor.keyPointOf(index + 1, plainText(point.text)),
            })),
          ]}
          value={question.grounds ?? ''}
          onChange={(id) => set('grounds', id || null)}
        />
      </div>
      <div className="question-editor__pair">
        <TypedList
          label={msg.editor.tags}
          hint={msg.editor.listHint}
          value={question.tags}
          onChange={(tags) => set('tags', tags)}
        />
        <TypedList
          label={msg.editor.standards}
          hint={msg.editor.standardsHint}
          value={question.standards}
          onChange={(standards) => set('standards', standards)}
        />
      </div>
      <Counts question={question} onChange={onChange} />
    </>
  );
}

function Counts({ question, onChange }: Pick<QuestionProps, 'question' | 'onChange'>) {
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
      {isCreditRare(question) && <CreditSelect question={question} onChange={onChange} />}
      {kindOf(question.kind).scored && (
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
