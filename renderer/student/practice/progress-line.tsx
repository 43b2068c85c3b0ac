/** How many questions are answered and how many of them are right, as a line and in words. */
import type { PhoneState } from '../state/phone-state';
import { words } from '../words';
import { type PracticeQuestion, progressOf } from './progress';

export function ProgressLine({ state, questions }: { state: PhoneState; questions: readonly PracticeQuestion[] }) {
  const { done, of, right, marked } = progressOf(state, questions);
  return (
    <div class="ph-progress">
      <div class="ph-line">
        <i style={{ width: `${of === 0 ? 0 : (100 * done) / of}%` }} />
      </div>
      <p>
        <span>{words.practice.answered(done, of)}</span>
        {marked > 0 && <b>{words.practice.progress(right, marked)}</b>}
      </p>
    </div>
  );
}
