/** Before the quiz: its title, the class, and how to join by phone, or without phones what will happen. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import { AloneText } from '../alone-text';
import { JoinPanel } from '../join-panel';
import { Seats } from '../seats';

export function Lobby({ scene }: { scene: SceneOf<'lobby'> }) {
  const { joining, here, expected, questions, minutes } = scene;
  const length = <span>{msg.live.wall.length(questions, minutes)}</span>;
  return (
    <div className="wall-lobby">
      <div className="wall-top">
        <em dir="auto">{scene.className}</em>
      </div>
      {joining ? <JoinPanel title={scene.title} joining={joining} /> : <WithoutPhones title={scene.title} />}
      {/* Here the address is said large, and needs no line of its own. */}
      <div className="wall-foot">
        {joining && (
          <Seats
            answered={here}
            expected={expected}
            text={msg.wall.areIn(Math.min(here, expected ?? here), expected)}
          />
        )}
        {length}
      </div>
    </div>
  );
}

function WithoutPhones({ title }: { title: string }) {
  const steps = [msg.live.wall.lobbyRead, msg.live.wall.lobbyChoose, msg.live.wall.lobbyTalk];
  return (
    <div className="wall-lobby__text">
      <AloneText className="wall-title" text={title} first={116} firstWhenLong={88} long={60} />
      <ol className="wall-lobby__steps">
        {steps.map((text, index) => (
          <li key={text}>
            <span>{index + 1}</span>
            {text}
          </li>
        ))}
      </ol>
    </div>
  );
}
