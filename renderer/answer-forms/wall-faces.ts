/** The register of faces on the wall, one for each answer form. */
import type { FunctionComponent } from 'react';
import type { FormName } from '../../shared/question/answer-form';
import { ChooseOnWall } from './choose-on-wall';
import { GapsOnWall } from './gaps-on-wall';
import { MatchOnWall } from './match-on-wall';
import { NumberOnWall } from './number-on-wall';
import { OrderOnWall } from './order-on-wall';
import { TalkOnWall } from './talk-on-wall';
import type { WallFaceProps } from './wall-face';
import { WriteOnWall } from './write-on-wall';

export const wallFaces: { [F in FormName]: FunctionComponent<WallFaceProps<F>> } = {
  choose: ChooseOnWall,
  write: WriteOnWall,
  number: NumberOnWall,
  match: MatchOnWall,
  order: OrderOnWall,
  gaps: GapsOnWall,
  talk: TalkOnWall,
};
