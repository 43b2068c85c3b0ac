/** Beside the question: the wall as the class will see it, and what the editor noticed. */
import { Check, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Topic } from '../../../shared/library/topic';
import { type PreviewStep, previewWall } from '../../../shared/live/preview-wall';
import type { Question } from '../../../shared/question/question';
import { checkQuestion } from '../../../shared/question/readiness';
import type { Warning } from '../../../shared/question/warning';
import { plainText } from '../../../shared/rich-text/plain-text';
import { Wall } from '../../projector/wall';
import { Hang } from '../../ui/hang';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Segmented } from '../../ui/segmented';
import { Toolbar } from '../../ui/toolbar';
import './question-side.css';
import { partName } from './part-name';
import { useWidth } from './use-width';

interface Props {
  question: Question;
  topic: Topic;
  index: number;
}

const steps: readonly PreviewStep[] = ['question', 'options', 'revealed'];

const stepLabel = (step: PreviewStep, { answer }: Question): string =>
  step === 'options' && answer.form !== 'choose' ? msg.editor.stepAsked : msg.editor.steps[step];

export function QuestionSide({ question, topic, index }: Props) {
  const wall = useRef<HTMLDivElement>(null);
  const width = useWidth(wall);
  const [step, setStep] = useState<PreviewStep>('options');
  const place = { number: index + 1, of: topic.questions.length, headline: topic.headline };
  return (
    <aside className="question-side" aria-label={msg.editor.onProjector}>
      <Toolbar>
        <h2 className="editor__title">{msg.editor.onProjector}</h2>
      </Toolbar>
      <div className="question-side__body">
        <div className="question-side__wall" ref={wall}>
          {width > 0 && <Wall view={previewWall(question, step, place)} width={width} />}
        </div>
        {question.answer.form !== 'talk' && (
          <Segmented
            label={msg.editor.preview}
            options={steps.map((one) => ({ value: one, label: stepLabel(one, question) }))}
            value={step}
            onChange={setStep}
          />
        )}
        <Checks question={question} topic={topic} />
      </div>
    </aside>
  );
}

function Checks({ question, topic }: Pick<Props, 'question' | 'topic'>) {
  const found = checkQuestion(question);
  const grounds = topic.keyPoints.findIndex((point) => point.id === question.grounds);
  const blocked = found.some((warning) => warning.blocks);
  return (
    <section className="checks">
      <Hang
        title={msg.editor.checks}
        right={found.length === 0 ? msg.editor.allGood : msg.editor.toLookAt(found.length)}
      />
      <ul aria-live="polite">
        {found.map((warning) => (
          <li key={`${warning.code} ${warning.optionId ?? ''}`}>
            <Icon of={TriangleAlert} className="checks__warn" />
            <div>
              <p>{titleOf(warning, question)}</p>
              <p className="checks__advice">{msg.warnings[warning.code].advice}</p>
            </div>
          </li>
        ))}
        {!blocked && (
          <li>
            <Icon of={Check} className="checks__good" />
            <p>{msg.editor.readyToProject}</p>
          </li>
        )}
        {grounds >= 0 && (
          <li>
            <Icon of={Check} className="checks__good" />
            <div>
              <p>{msg.editor.answeredBy(grounds + 1)}</p>
              <p className="checks__advice" dir="auto">
                {plainText(topic.keyPoints[grounds]?.text ?? '')}
              </p>
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}

function titleOf(warning: Warning, question: Question): string {
  const { title } = msg.warnings[warning.code];
  const part = partName(question.answer, warning.optionId);
  return part === null ? title : msg.editor.about(title, part);
}
