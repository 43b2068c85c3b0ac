/** The wall for a question that is still being written: the real rules, run over that one question. */
import { setVersion } from '../library/versions';
import type { Question } from '../question/question';
import { advance, openSession } from './advance';
import { isSlide } from './is-slide';
import type { ProjectorView, Scene } from './projector-view';
import type { Session } from './session';
import { sceneOf } from './view-for-projector';

export type PreviewStep = 'question' | 'options' | 'revealed';

/** Where the question stands in its topic, `number` from 1. */
export interface PreviewPlace {
  number: number;
  of: number;
  headline: string;
}

/** A step takes a second here, so that no two are a double press. */
const second = 1000;

export function previewWall(
  question: Question,
  step: PreviewStep,
  { number, of, headline }: PreviewPlace,
): ProjectorView {
  const item = { id: question.id, question, from: { libraryId: '', topicId: '', questionId: question.id, headline } };
  let session: Session = openSession({
    type: 'opened',
    version: setVersion,
    at: 0,
    sessionId: 'preview',
    title: '',
    items: [item],
    classId: null,
    className: '',
    studentIds: [],
  });
  for (let steps = 1; steps <= stepsTo(question, step); steps++)
    session = advance(session, { type: 'stepped', at: steps * second });
  const scene = withStillClock(sceneOf(session));
  return {
    scene: 'number' in scene ? { ...scene, number, of } : scene,
    joining: null,
    wifiName: '',
    theme: 'board',
    size: 100,
  };
}

/** Nobody answers here: the clock stands at its beginning. */
function withStillClock(scene: Scene): Scene {
  if (!('clock' in scene) || scene.clock === null) return scene;
  return { ...scene, clock: { ...scene.clock, left: scene.clock.total, running: false } };
}

function stepsTo(question: Question, step: PreviewStep): number {
  if (isSlide(question)) return 1;
  if (question.answer.form === 'talk') return 2;
  if (step === 'question') return 1;
  if (step === 'options') return 2;
  return question.answer.form === 'choose' ? 4 : 3;
}
