/** The register of scenes; a scene without its picture does not compile. */
import { createElement, type FunctionComponent, type ReactElement } from 'react';
import type { Scene, SceneName, SceneOf } from '../../shared/live/projector-view';
import { Answering } from './scenes/answering';
import { Blank } from './scenes/blank';
import { Closed } from './scenes/closed';
import { Discussing } from './scenes/discussing';
import { Finished } from './scenes/finished';
import { Groups } from './scenes/groups';
import { Leaderboard } from './scenes/leaderboard';
import { Lobby } from './scenes/lobby';
import { Options } from './scenes/options';
import { Practice } from './scenes/practice';
import { QuestionAlone } from './scenes/question';
import { Revealed } from './scenes/revealed';
import { Slide } from './scenes/slide';

const pictures: { [S in SceneName]: FunctionComponent<{ scene: SceneOf<S> }> } = {
  lobby: Lobby,
  question: QuestionAlone,
  options: Options,
  answering: Answering,
  closed: Closed,
  revealed: Revealed,
  slide: Slide,
  discussing: Discussing,
  practice: Practice,
  leaderboard: Leaderboard,
  groups: Groups,
  finished: Finished,
  blank: Blank,
};

/** The key makes a new question fade in again, and keeps the nodes while only counts change. */
export function drawScene<S extends SceneName>(scene: SceneOf<S> & Scene): ReactElement {
  const picture = pictures[scene.scene] as FunctionComponent<{ scene: Scene }>;
  const place = 'number' in scene ? `${scene.number}.${scene.vote}` : '';
  return createElement(picture, { scene, key: `${scene.scene} ${place}` });
}
