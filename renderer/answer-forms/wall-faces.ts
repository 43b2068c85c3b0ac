/** The register of faces on the wall, one for each answer form. */
import type { FunctionComponent } from 'react';
import type { FormName } from '../../shared/question/answer-form';
import { ChooseOnWall } from './choose-on-wall';
import { TalkOnWall } from './talk-on-wall';
import type { WallFaceProps } from './wall-face';
import { WriteOnWall } from './write-on-wall';

export const wallFaces: Record<FormName, FunctionComponent<WallFaceProps>> = {
  choose: ChooseOnWall,
  write: WriteOnWall,
  number: WriteOnWall,
  match: WriteOnWall,
  order: WriteOnWall,
  gaps: WriteOnWall,
  talk: TalkOnWall,
};
