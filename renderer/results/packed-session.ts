/** One session as the store keeps it: the record with its answers packed into typed arrays. */
import { type SessionRecord, sessionRecordSchema, type VoteRecord } from '../../shared/results/session-record';

interface PackedVote {
  chosen: Int16Array;
  right: Int8Array;
  share: Float64Array;
  took: Int32Array;
  nameless: Int16Array;
  hands: Int16Array;
  picks: number[][];
  written: string[];
}

type Asked = SessionRecord['questions'][number];

export interface PackedSession extends Omit<SessionRecord, 'questions'> {
  questions: (Omit<Asked, 'votes'> & { votes: PackedVote[] })[];
}

const packVote = ({ chosen, right, share, took, nameless, hands, picks, written }: VoteRecord): PackedVote => ({
  chosen: Int16Array.from(chosen),
  right: Int8Array.from(right),
  share: Float64Array.from(share),
  took: Int32Array.from(took),
  nameless: Int16Array.from(nameless),
  hands: Int16Array.from(hands),
  picks,
  written,
});

const unpackVote = ({ chosen, right, share, took, nameless, hands, picks, written }: PackedVote): VoteRecord => ({
  chosen: Array.from(chosen),
  right: Array.from(right),
  share: Array.from(share),
  took: Array.from(took),
  nameless: Array.from(nameless),
  hands: Array.from(hands),
  picks,
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
