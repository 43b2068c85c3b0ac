/** The leaderboard on the wall: who has the most points, or which team has them on average. */
import type { SceneOf } from './projector-view';
import { scoresOf } from './scores';
import type { Session } from './session';

type Row = SceneOf<'leaderboard'>['rows'][number];

/** As many as can be read from the last row. */
const mostRows = 8;

/** Whoever has no points yet is not shown at the end of a list. */
export function leaderboardOf(session: Session, nameOf: (studentId: string) => string): SceneOf<'leaderboard'> {
  const teams = session.play.teams && session.groups.length > 0;
  const rows = (teams ? teamRows(session) : studentRows(session, nameOf)).filter(({ points }) => points > 0);
  const ranked = rows
    .toSorted((one, other) => other.points - one.points)
    .map((row, _, all) => ({ ...row, rank: 1 + all.filter(({ points }) => points > row.points).length }));
  return { scene: 'leaderboard', rows: ranked.slice(0, mostRows), teams };
}

function studentRows(session: Session, nameOf: (studentId: string) => string): Omit<Row, 'rank'>[] {
  const scores = [...scoresOf(session)];
  return scores.map(([id, { points, gained }]) => ({ name: nameOf(id), points, gained }));
}

/** Averages over everybody in the team, so that a small team is not behind a big one. A team is called by its number. */
function teamRows(session: Session): Omit<Row, 'rank'>[] {
  const scores = scoresOf(session);
  const average = (ids: readonly string[], of: 'points' | 'gained') =>
    Math.round(ids.reduce((sum, id) => sum + (scores.get(id)?.[of] ?? 0), 0) / ids.length);
  return session.groups.map((ids, index) => ({
    name: String(index + 1),
    points: average(ids, 'points'),
    gained: average(ids, 'gained'),
  }));
}
