/** Polls that Lectern itself has written: an interaction without a key on purpose says so in its class. */
import { attributeOf, type Element } from '../../xml/element';

type PollKind = 'poll' | 'scale-poll' | 'word-poll';

export const pollRole = (interaction: Element): PollKind | null =>
  (/(?:^|\s)lectern-(poll|scale-poll|word-poll)(?:\s|$)/.exec(attributeOf(interaction, 'class'))?.[1] as PollKind) ??
  null;
