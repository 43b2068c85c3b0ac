/** The register of faces to answer at this computer, one for each answer form. */
import type { FunctionComponent } from 'react';
import type { FormName } from '../../shared/question/answer-form';
import { ChooseToFill } from './choose-to-fill';
import type { FillFaceProps } from './fill-face';
import { GapsToFill } from './gaps-to-fill';
import { MatchToFill } from './match-to-fill';
import { OrderToFill } from './order-to-fill';
import { TalkToFill } from './talk-to-fill';
import { WriteToFill } from './write-to-fill';

export const fillFaces: Record<FormName, FunctionComponent<FillFaceProps>> = {
  choose: ChooseToFill,
  write: WriteToFill,
  number: WriteToFill,
  match: MatchToFill,
  order: OrderToFill,
  gaps: GapsToFill,
  talk: TalkToFill,
};
