/** Answers the calls about what was done to a topic. */
import { done } from '../../shared/problem';
import type { Handlers } from '../handlers';
import type { Histories } from './histories';

export function historyHandlers(histories: Histories): Pick<Handlers, 'history.read' | 'history.keep'> {
  return {
    'history.read': async ({ libraryId, topicId }) => done(await histories.read(libraryId, topicId)),
    'history.keep': ({ libraryId, history }) => histories.keep(libraryId, history),
  };
}
