/** How to join by phone: a title, the two steps, the PIN in letters for the last row, the square, and the way in without a phone. */
import { useContext } from 'react';
import type { Joining } from '../../shared/live/projector-view';
import { msg } from '../ui/messages';
import { AloneText } from './alone-text';
import { JoinSquare } from './join-square';
import { WifiName } from './joining';
import './join-panel.css';

interface Props {
  title: string;
  joining: Joining;
  /** A sentence below the title, if there is something to say. */
  told?: string;
}

export function JoinPanel({ title, joining, told }: Props) {
  return (
    <div className="join-panel">
      <div className="join-panel__say">
        <AloneText className="wall-title" text={title} first={116} firstWhenLong={88} long={40} />
        {told !== undefined && <p className="join-panel__told">{told}</p>}
        <ol className="wall-lobby__steps">
          <li>
            <span>1</span>
            <JoinWifi />
          </li>
          <li>
            <span>2</span>
            <p>
              {msg.wall.joinOpen[0]} <b>{joining.address}</b>
            </p>
          </li>
        </ol>
        <p className="join-panel__then">{msg.wall.thenPin}</p>
        <p className="join-panel__pin">{msg.wall.pin(joining.pin)}</p>
      </div>
      <div className="join-panel__scan">
        <JoinSquare square={joining.square} address={joining.address} />
        <p>{msg.wall.noPhone}</p>
      </div>
    </div>
  );
}

function JoinWifi() {
  const name = useContext(WifiName).trim();
  if (!name) return <p>{msg.wall.joinNetwork}</p>;
  return (
    <p>
      {msg.wall.joinNamed} <b dir="auto">{name}</b>
    </p>
  );
}
