/** What packing a session must hold. */
import { expect, it } from 'vitest';
import { written } from '../../shared/question/kinds/short-answer';
import { recordVersion, type SessionRecord } from '../../shared/results/session-record';
import { packSession, unpackSession } from './packed-session';

const record: SessionRecord = {
  version: recordVersion,
  id: 'one',
  stamp: '7',
  title: 'Quiz',
  classId: null,
  className: '',
  startedAt: 5,
  finished: true,
  studentIds: ['a', 'b'],
  questions: [
    {
      headline: '',
      revealed: true,
      question: {
        id: 'q',
        kind: 'short-answer',
        stem: 'Why?',
        answer: written(['so'], 1),
        explanation: '',
        notes: '',
        idea: '',
        level: 'easy',
        tags: [],
        picture: null,
        credit: 'all-or-nothing',
        standards: [],
        grounds: null,
        points: 1,
        seconds: null,
        secondVote: false,
      },
      votes: [
        {
          chosen: [0, -1],
          right: [1, -1],
          share: [1, -1],
          took: [3_600_000, -1],
          picks: [[0, 2]],
          written: ['so'],
          nameless: [0, 2],
          hands: [999, 0],
        },
      ],
    },
  ],
};

it('a packed session comes back to the last number', () => {
  expect(unpackSession(packSession(record))).toEqual(record);
});

it('a damaged session is refused and not half read', () => {
  const packed = packSession(record);
  expect(unpackSession({ ...packed, questions: [{}] } as unknown as typeof packed)).toBeNull();
  expect(unpackSession({ ...packed, title: undefined } as unknown as typeof packed)).toBeNull();
});
