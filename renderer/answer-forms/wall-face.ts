/** What the face of an answer form shows on the wall below the question's number. */
import type { SceneOf } from '../../shared/live/projector-view';
import type { Reveal, RevealOf } from '../../shared/live/reveal';
import type { Asked, AskedOf } from '../../shared/question/asked';

/** What every form shows at the reveal beside its key. */
export interface Told {
  rightCount: number;
  answered: number;
  expected: number | null;
  explanation: string;
  /** The vote before the talk, where this was the second. */
  before: SceneOf<'revealed'>['before'];
}

export interface WallFaceProps<F extends Asked['form'] & Reveal['form'] = Asked['form']> {
  stem: string;
  hasPicture: boolean;
  asked: AskedOf<F>;
  /** Both null until the reveal, so that nothing of the answer is drawn before it. */
  reveal: RevealOf<F> | null;
  told: Told | null;
}
