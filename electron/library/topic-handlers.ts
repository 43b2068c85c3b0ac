/** Answers the calls about topics and single questions. */
import { done, type Result } from '../../shared/problem';
import type { Handlers } from '../handlers';
import { type Carrying, carryTopics, copyQuestions } from './carry';
import type { Libraries } from './library';
import type { OpenLibrary } from './open-library';

type TopicCalls = Extract<keyof Handlers, `topic.${string}` | `question.${string}`>;

export interface TopicParts {
  libraries: Libraries;
  now: () => number;
  newId: () => string;
}

export function topicHandlers({ libraries, now, newId }: TopicParts): Pick<Handlers, TopicCalls> {
  const inLibrary = async <T>(id: string, use: (library: OpenLibrary) => Promise<Result<T>>): Promise<Result<T>> => {
    const library = libraries.find(id);
    return library.ok ? use(library.value) : library;
  };
  const carrying = (keep: boolean): Carrying => ({ keep, now: now(), newId });
  const topics =
    (keep: boolean): Handlers['topic.move'] =>
    ({ from, to, topicIds }) =>
      inLibrary(from, (source) =>
        inLibrary(to, async (target) => done(await carryTopics(source, target, topicIds, carrying(keep)))),
      );
  return {
    'topic.read': ({ libraryId, topicId }) => inLibrary(libraryId, (library) => library.read(topicId)),
    'topic.open': ({ libraryId, topicId }) =>
      inLibrary(libraryId, async (library) => {
        const opened = await library.open(topicId);
        return opened.ok ? done({ topic: opened.value.thing, stamp: opened.value.stamp }) : opened;
      }),
    'topic.save': ({ libraryId, topic, over }) =>
      inLibrary(libraryId, async (library) => {
        const savedAt = now();
        const saved = await library.save({ ...topic, changedAt: savedAt }, over);
        return saved.ok ? done({ savedAt, stamp: saved.value.stamp }) : saved;
      }),
    'topic.remove': ({ libraryId, topicId }) => inLibrary(libraryId, (library) => library.remove(topicId, now())),
    'topic.restore': ({ libraryId, topicId }) => inLibrary(libraryId, (library) => library.restore(topicId)),
    'topic.move': topics(false),
    'topic.copy': topics(true),
    'question.copy': ({ from, to, questionIds }) =>
      inLibrary(from.libraryId, (source) =>
        inLibrary(to.libraryId, (target) =>
          copyQuestions(
            { library: source, topicId: from.topicId },
            { library: target, topicId: to.topicId },
            questionIds,
            { now: now(), newId },
          ),
        ),
      ),
  };
}
