/** Changes questions of many topics at once, and takes all of it back as one step. */
import { withBack } from '../../../shared/library/put-back';
import type { Topic } from '../../../shared/library/topic';
import { type Problem, problemText } from '../../../shared/problem';
import type { Question } from '../../../shared/question/question';
import { changeTopic, type TopicPlace } from '../../desktop/change-topic';
import { call } from '../../desktop/desktop';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';

export interface QuestionPlace extends TopicPlace {
  questionId: string;
}

/** What happened: how many questions are changed, what stood in the way of others, and how each topic is taken back. */
interface Outcome {
  changed: number;
  problems: Problem[];
  back: (() => Promise<{ ok: true } | { ok: false; problem: Problem }>)[];
}

const nothingYet = (): Outcome => ({ changed: 0, problems: [], back: [] });

function byTopic(chosen: readonly QuestionPlace[]): { place: TopicPlace; ids: string[] }[] {
  const groups = new Map<string, { place: TopicPlace; ids: string[] }>();
  for (const { libraryId, topicId, questionId } of chosen) {
    const key = `${libraryId} ${topicId}`;
    const group = groups.get(key) ?? { place: { libraryId, topicId }, ids: [] };
    group.ids.push(questionId);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Tags, level and points alone are taken back, whatever else was written meanwhile. */
const withOld = (topic: Topic, was: ReadonlyMap<string, Question>): Topic => ({
  ...topic,
  questions: topic.questions.map((question) => {
    const old = was.get(question.id);
    return old ? { ...question, tags: old.tags, level: old.level, points: old.points } : question;
  }),
});

export async function changeMany(
  chosen: readonly QuestionPlace[],
  change: (question: Question) => Question,
): Promise<void> {
  const outcome = nothingYet();
  for (const { place, ids } of byTopic(chosen)) {
    const was = new Map<string, Question>();
    const done = await changeTopic(place, (topic) => {
      const questions = topic.questions.map((question) => {
        const next = ids.includes(question.id) ? change(question) : question;
        if (next !== question) was.set(question.id, question);
        return next;
      });
      return was.size === 0 ? topic : { ...topic, questions };
    });
    if (!done.ok) outcome.problems.push(done.problem);
    else if (was.size > 0) {
      outcome.changed += was.size;
      outcome.back.push(() => changeTopic(place, (topic) => withOld(topic, was)));
    }
  }
  tell(outcome, msg.search.manyChanged(outcome.changed));
}

/** They are copied first and leave only then, so that at every moment one of the two files has them. */
export async function moveMany(chosen: readonly QuestionPlace[], to: TopicPlace): Promise<void> {
  const outcome = nothingYet();
  for (const { place: from, ids } of byTopic(chosen)) {
    if (from.libraryId === to.libraryId && from.topicId === to.topicId) continue;
    const copied = await call('question.copy', { from, to, questionIds: ids });
    const left = copied.ok ? await changeTopic(from, (topic) => without(topic, ids)) : copied;
    if (!left.ok) outcome.problems.push(left.problem);
    if (!copied.ok) continue;
    const dropCopies = () => changeTopic(to, (topic) => without(topic, copied.value.questionIds));
    if (!left.ok) {
      const dropped = await dropCopies();
      if (!dropped.ok) outcome.problems.push(dropped.problem);
      continue;
    }
    const before = left.value;
    outcome.changed += ids.length;
    outcome.back.push(async () => {
      const back = await changeTopic(from, (topic) => withBack(topic, before, ids));
      return back.ok ? dropCopies() : back;
    });
  }
  tell(outcome, msg.search.manyMoved(outcome.changed));
}

const without = (topic: Topic, ids: readonly string[]): Topic => ({
  ...topic,
  questions: topic.questions.filter(({ id }) => !ids.includes(id)),
});

function tell({ changed, problems, back }: Outcome, said: string): void {
  const reasons = wordsOf(problems);
  const refused = reasons === '' ? '' : ` ${msg.search.manyRefused(reasons)}`;
  if (changed > 0) showToast(`${said}${refused}`, { undo: () => void takeBack(back) });
  else showToast(reasons || msg.search.manyNothing);
}

async function takeBack(back: Outcome['back']): Promise<void> {
  const problems: Problem[] = [];
  for (const one of back.toReversed()) {
    const result = await one();
    if (!result.ok) problems.push(result.problem);
  }
  if (problems.length > 0) showToast(wordsOf(problems));
}

/** Each sentence once, however many topics it holds for. */
const wordsOf = (problems: readonly Problem[]): string =>
  [...new Set(problems.map((problem) => problemText(problem, msg.problems)))].join(' ');
