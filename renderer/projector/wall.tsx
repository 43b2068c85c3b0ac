/** The wall the class sees, drawn in design pixels of 1920 by 1080: full size in its window, small in a picture of it. */
import { type CSSProperties, memo } from 'react';
import type { ProjectorView } from '../../shared/live/projector-view';
import { LinkOpener } from '../rich-text/link-opener';
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

export const Wall = memo(function Wall({ view, width }: Props) {
  const unit = width === undefined ? 'min(calc(100vw / 1920), calc(100vh / 1080))' : `${width / 1920}px`;
  const style = { '--u': unit, '--zoom': view.size / 100 } as CSSProperties;
  return (
    <div
      className="wall"
      data-theme={view.theme}
      data-scene={view.scene.scene}
      data-picture={('picture' in view.scene && view.scene.picture !== null) || undefined}
      data-size={view.size}
      style={style}
    >
      {/* Also in small in the teacher's window a wall is only looked at. */}
      <LinkOpener value={null}>{drawScene(view.scene)}</LinkOpener>
    </div>
  );
});
