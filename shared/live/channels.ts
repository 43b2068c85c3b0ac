/** The register of channels, the ways an answer comes in: a new one is one file in `channels/` and its lines here. */
import * as z from 'zod/mini';
import type { Channel, OpenVote } from './channel';
import { hands } from './channels/hands';
import { phone } from './channels/phone';
import { roster } from './channels/roster';
import type { Session, Vote } from './session';

export const channels = { hands, roster, phone };

export const answeredBySchema = z.discriminatedUnion('channel', [hands.schema, roster.schema, phone.schema]);
export type AnsweredBy = z.infer<typeof answeredBySchema>;

/** Every channel by its name, each taking what its own schema says. */
const byName = channels as unknown as Readonly<Record<AnsweredBy['channel'], Channel<unknown, AnsweredBy>>>;

/** Whether the session takes such an answer now. */
export function isTaken(by: AnsweredBy, session: Session, at: number): boolean {
  const channel = byName[by.channel];
  if (session.phase === 'closed') return channel.afterTime(by, session, at);
  if (session.phase === 'practice') return channel.atOwnPace;
  return session.phase === 'asking' && session.step === 'answers';
}

export const countAnswer = (by: AnsweredBy, open: OpenVote): Vote => byName[by.channel].count(by, open);
