/** The register of faces on the presenter, one for each answer form. */
import type { FunctionComponent } from 'react';
import type { FormName } from '../../shared/question/answer-form';
import { ChooseForTeacher } from './choose-for-teacher';
import { GapsForTeacher } from './gaps-for-teacher';
import { MatchForTeacher } from './match-for-teacher';
import { OrderForTeacher } from './order-for-teacher';
import { TalkForTeacher } from './talk-for-teacher';
import type { TeacherFaceProps } from './teacher-face';
import { WriteForTeacher } from './write-for-teacher';

export const teacherFaces: Record<FormName, FunctionComponent<TeacherFaceProps>> = {
  choose: ChooseForTeacher,
  write: WriteForTeacher,
  number: WriteForTeacher,
  match: MatchForTeacher,
  order: OrderForTeacher,
  gaps: GapsForTeacher,
  talk: TalkForTeacher,
};
