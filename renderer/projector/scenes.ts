/** The register of scenes; a scene without its picture does not compile. */
import { createElement, type FunctionComponent, type ReactElement } from 'react';
import type { Scene, SceneName, SceneOf } from '../../shared/live/projector-view';
import { AskedOnWall } from './scenes/asked';
import { Blank } from './scenes/blank';
import { Discussing } from './scenes/discussing';
import { Finished } from './scenes/finished';
import { Groups } from './scenes/groups';
import { Leaderboard } from './scenes/leaderboard';
import { Lobby } from './scenes/lobby';
import { Practice } from './scenes/practice';
import { QuestionAlone } from './scenes/question';
import { Slide } from './scenes/slide';

const pictures: { [S in SceneName]: FunctionComponent<{ scene: SceneOf<S> }> } = {
  lobby: Lobby,
  question: QuestionAlone,
  options: AskedOnWall,
  answering: AskedOnWall,
  closed: AskedOnWall,
  revealed: AskedOnWall,
  slide: Slide,
  discussing: Discussing,
  practice: Practice,
  leaderboard: Leaderboard,
  groups: Groups,
  finished: Finished,
  blank: Blank,
};

/** The key makes a new question fade in again, and keeps the nodes from the options to the reveal, which only add to it. */
export function drawScene<S extends SceneName>(scene: SceneOf<S> & Scene): ReactElement {
  const picture = pictures[scene.scene] as FunctionComponent<{ scene: Scene }>;
  const place = 'number' in scene ? `${scene.number}.${scene.vote}` : '';
  return createElement(picture, { scene, key: `${'asked' in scene ? 'asked' : scene.scene} ${place}` });
}
