/** The switches of points and games: what depends on what, and what a switch takes along. */
import { type Play, plainPlay } from '../../../shared/live/play';

export const playNames = ['points', 'speedBonus', 'streaks', 'leaderboard', 'teams'] as const satisfies (keyof Play)[];

/** Without points there is nothing the other switches could do, so they go off with them. */
export const switchPlay = (play: Play, name: keyof Play, on: boolean): Play =>
  name === 'points' && !on ? plainPlay : { ...play, [name]: on };

/** Why a switch can't be switched, or null. */
export const heldBy = (play: Play, name: keyof Play): 'needsPoints' | null =>
  name !== 'points' && !play.points ? 'needsPoints' : null;
