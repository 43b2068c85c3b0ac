/** The wall the class sees, drawn in design pixels, 1920 by 1080 or more on a display that is taller or wider: full size in its window, small in a picture of it. */
import { type CSSProperties, memo } from 'react';
import type { ProjectorView } from '../../shared/live/projector-view';
import { LinkOpener } from '../rich-text/link-opener';
import { JoiningNow, WifiName } from './joining';
import { drawScene } from './scenes';
import './wall.css';
import './wall-lobby.css';
import './wall-seats.css';
import './wall-talk.css';
import './wall-timer.css';

interface Props {
  view: ProjectorView;
  /** The width in pixels of a small picture; without it the wall fills its window. */
  width?: number;
}

/** A display of another shape than 16:9 is filled all the same; `--more` is the height beyond 1080 units. */
const windowMeasures: CSSProperties & Record<`--${string}`, string> = {
  '--u': 'min(calc(100vw / 1920), calc(100vh / 1080))',
  '--wide': '100vw',
  '--high': '100vh',
  '--more': 'max(0px, calc(100vh - 1080 * var(--u)))',
};

const pictureMeasures = (width: number): typeof windowMeasures => ({ '--u': `${width / 1920}px` });

export const Wall = memo(function Wall({ view, width }: Props) {
  const measures = width === undefined ? windowMeasures : pictureMeasures(width);
  const style = { ...measures, '--zoom': view.size / 100 };
  return (
    <div
      className="wall"
      data-theme={view.theme}
      data-scene={view.scene.scene}
      data-picture={('picture' in view.scene && view.scene.picture !== null) || undefined}
      data-vote={'vote' in view.scene && view.scene.vote > 1 ? 'second' : undefined}
      data-size={view.size}
      style={style}
    >
      {/* Also in small in the teacher's window a wall is only looked at. */}
      <LinkOpener value={null}>
        <JoiningNow value={view.joining}>
          <WifiName value={view.wifiName}>{drawScene(view.scene)}</WifiName>
        </JoiningNow>
      </LinkOpener>
    </div>
  );
});
