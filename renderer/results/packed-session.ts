/** One session as the store keeps it: the record with its answers packed into typed arrays. */
import { type SessionRecord, sessionRecordSchema, type VoteRecord } from '../../shared/results/session-record';

interface PackedVote {
  chosen: Int16Array;
  right: Int8Array;
  took: Int32Array;
  hands: Int16Array;
  written: string[];
}

type Asked = SessionRecord['questions'][number];

export interface PackedSession extends Omit<SessionRecord, 'questions'> {
  questions: (Omit<Asked, 'votes'> & { votes: PackedVote[] })[];
}

const packVote = ({ chosen, right, took, hands, written }: VoteRecord): PackedVote => ({
  chosen: Int16Array.from(chosen),
  right: Int8Array.from(right),
  took: Int32Array.from(took),
  hands: Int16Array.from(hands),
  written,
});

const unpackVote = ({ chosen, right, took, hands, written }: PackedVote): VoteRecord => ({
  chosen: Array.from(chosen),
  right: Array.from(right),
  took: Array.from(took),
  hands: Array.from(hands),
  written,
});

export const packSession = (record: SessionRecord): PackedSession => ({
  ...record,
  questions: record.questions.map((asked) => ({ ...asked, votes: asked.votes.map(packVote) })),
});

/** The record, or null when what lies in the store is not a whole one (damaged, or of another version). */
export function unpackSession(packed: PackedSession): SessionRecord | null {
  try {
    const record = {
      ...packed,
      questions: packed.questions.map((asked) => ({ ...asked, votes: asked.votes.map(unpackVote) })),
    };
    const read = sessionRecordSchema.safeParse(record);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
