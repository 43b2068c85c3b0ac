/** What main hands to the room: where it reads, where it tells, and the time, chance and ids it may use. */
import type { QuestionSet } from '../../shared/library/question-set';
import type { SchoolClass } from '../../shared/library/school-class';
import type { ProjectorView } from '../../shared/live/projector-view';
import type { TeacherView } from '../../shared/live/teacher-view';
import type { Problem, Result } from '../../shared/problem';
import type { SessionRecord } from '../../shared/results/session-record';
import type { PhoneParts } from './phone-parts';

export interface RoomParts {
  /** Where the journals lie. */
  folder: string;
  readSet: (id: string) => Promise<Result<QuestionSet>>;
  readClass: (id: string) => Promise<Result<SchoolClass>>;
  wall: () => Omit<ProjectorView, 'scene' | 'joining'>;
  display: () => TeacherView['display'];
  sentence: (problem: Problem) => string;
  now: () => number;
  /** From 0 up to but not 1. */
  chance: () => number;
  newId: () => string;
  toTeacher: (view: TeacherView | null) => void;
  toWall: (view: ProjectorView) => void;
  /** What the classroom network takes. */
  phones: Pick<PhoneParts, 'startLan' | 'adapters' | 'reach' | 'findPicture' | 'newToken' | 'newPin'>;
  recorded: (record: SessionRecord) => void;
  raiseWall: () => void;
  dropWall: () => void;
}
