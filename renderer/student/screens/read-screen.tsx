/** A question to be read, before there is anything to press; a slide and a talk are only this. */
import { textDirection } from '../../projector/text-direction';
import { type Shown, Stem } from './stem';

export const ReadScreen = ({ shown, hint }: { shown: Shown; hint: string }) => (
  <div class="ph-column" dir={textDirection(shown.stem)}>
    <Stem of={shown} hint={hint} />
  </div>
);
