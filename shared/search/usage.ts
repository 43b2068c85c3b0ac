/** When and with which class a question was asked last; a question is known by its topic and its own id, wherever it lies. */
import * as z from 'zod/mini';

/** The questions one session showed to its class. */
export const sessionUseSchema = z.object({
  classId: z.nullable(z.string()),
  at: z.number(),
  questions: z.array(z.object({ topicId: z.string(), questionId: z.string() })),
});
export type SessionUse = z.infer<typeof sessionUseSchema>;

export interface LastUse {
  classId: string | null;
  at: number;
}

/** By topic, then by question. */
export type Usage = ReadonlyMap<string, ReadonlyMap<string, LastUse>>;

export function usageOf(sessions: Iterable<SessionUse>): Usage {
  const usage = new Map<string, Map<string, LastUse>>();
  for (const { classId, at, questions } of sessions) {
    for (const { topicId, questionId } of questions) {
      const topic = usage.get(topicId) ?? new Map<string, LastUse>();
      usage.set(topicId, topic);
      const before = topic.get(questionId);
      if (!before || before.at < at) topic.set(questionId, { classId, at });
    }
  }
  return usage;
}
