/** How a session is played beyond right and wrong; everything is off until the teacher wants it. */
import * as z from 'zod/mini';

export const playSchema = z.object({
  /** Points at all: a question's own, by the part of it that is right. */
  points: z.boolean(),
  /** Up to half of the points again for a fast right answer. */
  speedBonus: z.boolean(),
  /** More for right answers in a row. */
  streaks: z.boolean(),
  /** Whether the wall can show who has the most points. */
  leaderboard: z.boolean(),
  /** The groups play as teams: their points are averages. */
  teams: z.boolean(),
});
export type Play = z.infer<typeof playSchema>;

export const plainPlay: Play = { points: false, speedBonus: false, streaks: false, leaderboard: false, teams: false };
