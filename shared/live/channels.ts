/** The register of channels, the ways an answer comes in: a new one is one file in `channels/` and its lines here. */
import * as z from 'zod/mini';
import type { OpenVote } from './channel';
import { hands } from './channels/hands';
import { roster } from './channels/roster';
import type { Session, Vote } from './session';

export const channels = { hands, roster };

export const answeredBySchema = z.discriminatedUnion('channel', [hands.schema, roster.schema]);
export type AnsweredBy = z.infer<typeof answeredBySchema>;

/** Whether the session takes answers of this channel now. */
export function isTaken({ channel }: AnsweredBy, session: Session): boolean {
  if (session.phase === 'closed') return channels[channel].untilReveal;
  return session.phase === 'asking' && session.step === 'answers';
}

export function countAnswer(by: AnsweredBy, open: OpenVote): Vote {
  const count = channels[by.channel].count as (by: AnsweredBy, open: OpenVote) => Vote;
  return count(by, open);
}
