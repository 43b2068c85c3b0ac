/** The foot of a scene: how late comers join, then what belongs to the scene. */
import { type ReactNode, useContext } from 'react';
import { msg } from '../ui/messages';
import { JoiningNow } from './joining';

export function WallFoot({ children }: { children?: ReactNode }) {
  const joining = useContext(JoiningNow);
  return (
    <div className="wall-foot">
      {joining && (
        <span className="wall-join">
          {msg.wall.joinAt} <b>{joining.address}</b> {msg.wall.pinWord} <b>{msg.wall.pin(joining.pin)}</b>
        </span>
      )}
      {children}
    </div>
  );
}
