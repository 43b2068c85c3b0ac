/** Before the quiz: its title, the class, and what will happen. */
import type { SceneOf } from '../../../shared/live/projector-view';
import { msg } from '../../ui/messages';
import { AloneText } from '../alone-text';

export function Lobby({ scene }: { scene: SceneOf<'lobby'> }) {
  const steps = [msg.live.wall.lobbyRead, msg.live.wall.lobbyChoose, msg.live.wall.lobbyTalk];
  return (
    <div className="wall-lobby">
      <div className="wall-top">
        <em dir="auto">{scene.className}</em>
      </div>
      <div className="wall-lobby__text">
        <AloneText className="wall-title" text={scene.title} first={116} firstWhenLong={88} long={60} />
        <ol className="wall-lobby__steps">
          {steps.map((text, index) => (
            <li key={text}>
              <span>{index + 1}</span>
              {text}
            </li>
          ))}
        </ol>
      </div>
      <div className="wall-foot">
        <span>{msg.live.wall.length(scene.questions, scene.minutes)}</span>
      </div>
    </div>
  );
}
