/** Moves and copies topics, and copies single questions, from one library to another with their pictures. */
import { topicEnding } from '../../shared/library/file-names';
import type { Topic } from '../../shared/library/topic';
import { done, type Problem, type Result, refused } from '../../shared/problem';
import { problemOfWrite } from './file-problem';
import { copyPictures } from './library-files';
import type { OpenLibrary } from './open-library';

export interface Carrying {
  /** Leaves what is carried in its place too: a copy. */
  keep: boolean;
  now: number;
  newId: () => string;
}

export interface Carried {
  /** The ids of the topics, where they were and where they are now. */
  topics: { was: string; is: string }[];
  failed: { topicId: string; problem: Problem }[];
}

/** Each topic goes on its own: one that can't be carried stays and is named, the others arrive. */
export async function carryTopics(
  from: OpenLibrary,
  to: OpenLibrary,
  topicIds: readonly string[],
  how: Carrying,
): Promise<Carried> {
  const carried: Carried = { topics: [], failed: [] };
  for (const topicId of topicIds) {
    const one = await carryTopic(from, to, topicId, how);
    if (one.ok) carried.topics.push({ was: topicId, is: one.value });
    else carried.failed.push({ topicId, problem: one.problem });
  }
  return carried;
}

/** A topic of this id that is there already is never overwritten: the carried one gets an id of its own. */
async function carryTopic(from: OpenLibrary, to: OpenLibrary, id: string, how: Carrying): Promise<Result<string>> {
  // Read anew: what is known of a file may be older than what is in it.
  const read = await from.open(id);
  if (!read.ok) return read;
  if (!how.keep && from.describe().readOnly) return refused('libraryReadOnly', { name: from.name });
  const isTaken = (await to.open(id)).ok;
  const topic = { ...read.value.thing, id: isTaken ? how.newId() : id };
  const written = await put(from, to, topic, null);
  if (!written.ok) return written;
  if (how.keep) return done(topic.id);
  // It lives elsewhere now: what the bin would give back would be a second one.
  // What a colleague has written into the source since it was read is in no copy: then it stays.
  const removed = await from.discard(id, read.value.stamp);
  if (removed.ok) return done(topic.id);
  // Two copies and a failure would make three with the next try; where this fails too, nothing is lost.
  await to.remove(topic.id, how.now);
  const { code } = removed.problem;
  return code === 'changedElsewhere' ? refused('changedInMoving', { file: `${id}${topicEnding}` }) : removed;
}

/** First the pictures, so that a topic never stands without them. */
async function put(
  from: OpenLibrary,
  to: OpenLibrary,
  topic: Topic,
  over: string | null,
): Promise<Result<{ stamp: string }>> {
  const pictures = await to.write(async () => {
    try {
      if (from.folder !== to.folder) await copyPictures(from.folder, to.folder, JSON.stringify(topic));
      return done(null);
    } catch (error) {
      return { ok: false, problem: problemOfWrite(error, 'media') };
    }
  });
  return pictures.ok ? to.save(topic, over) : pictures;
}

export interface QuestionPlace {
  library: OpenLibrary;
  topicId: string;
}

/**
 * Adds questions of one topic to the end of another, under their ids where these are free, and leaves them in the first:
 * whoever moves them takes them out there. What they are grounded on stays behind with their topic.
 */
export async function copyQuestions(
  from: QuestionPlace,
  to: QuestionPlace,
  questionIds: readonly string[],
  how: Pick<Carrying, 'now' | 'newId'>,
): Promise<Result<{ questionIds: string[] }>> {
  const source = await from.library.open(from.topicId);
  if (!source.ok) return source;
  const target = await to.library.open(to.topicId);
  if (!target.ok) return target;
  const there = new Set(target.value.thing.questions.map((question) => question.id));
  const carried = source.value.thing.questions.filter((question) => questionIds.includes(question.id));
  const arriving = carried.map((question) => ({
    ...question,
    id: there.has(question.id) ? how.newId() : question.id,
    grounds: null,
  }));
  const grown = {
    ...target.value.thing,
    questions: [...target.value.thing.questions, ...arriving],
    changedAt: how.now,
  };
  const written = await put(from.library, to.library, grown, target.value.stamp);
  if (!written.ok) return written;
  return done({ questionIds: arriving.map((question) => question.id) });
}
