/** The class talks: the prompt, the three steps with the clock on the current one, and a way to begin. */
import { Check } from 'lucide-react';
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import { AloneText } from '../alone-text';
import { PictureOnWall } from '../picture-on-wall';
import { TimeLine, Timer } from '../timer';
import { TopLine } from '../top-line';
import { useFit } from '../use-fit';

const steps = ['think', 'pair', 'share'] as const;

export function Discussing({ scene }: { scene: SceneOf<'discussing'> }) {
  return (
    <>
      {scene.clock && <TimeLine clock={scene.clock} />}
      <TopLine number={scene.number} of={scene.of} vote={1}>
        <em dir="auto">{scene.headline}</em>
      </TopLine>
      <AloneText className="wall-prompt" text={scene.stem} first={108} firstWhenLong={88} long={90} />
      <PictureOnWall picture={scene.picture} stem={scene.stem} />
      <TalkSteps scene={scene} />
    </>
  );
}

const textSizes = [44, 40, 36, 32, 28];
const putSize = (place: HTMLElement, size: number) => place.style.setProperty('--fit', String(size));

function TalkSteps({ scene }: { scene: SceneOf<'discussing'> }) {
  const place = useFit({ text: `${scene.step} ${scene.starter}`, steps: textSizes, put: putSize });
  return (
    <div ref={place} className="wall-talk">
      <div className="wall-talk__steps" data-step={scene.step}>
        {steps.map((step) => (
          <TalkStep key={step} step={step} scene={scene} />
        ))}
      </div>
      {scene.starter !== '' && (
        <p className="wall-talk__starter" dir="auto">
          {msg.live.wall.starter(scene.starter)}
        </p>
      )}
    </div>
  );
}

function TalkStep({ step, scene }: { step: (typeof steps)[number]; scene: SceneOf<'discussing'> }) {
  const isNow = step === scene.step;
  const isDone = steps.indexOf(step) < steps.indexOf(scene.step);
  return (
    <section className={isNow ? 'is-now' : ''} aria-current={isNow ? 'step' : undefined}>
      <h2>
        {msg.live.talk[step]}
        {isDone && <Check className="wall-talk__tick" strokeWidth={2.5} aria-label={msg.live.talk.done} />}
        <span className="wall-talk__time">
          {isNow && scene.clock ? <Timer clock={scene.clock} /> : msg.live.talk.length(scene.seconds[step])}
        </span>
      </h2>
      <p>{msg.live.talk.advice[step]}</p>
    </section>
  );
}
