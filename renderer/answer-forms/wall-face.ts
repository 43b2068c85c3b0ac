/** What the face of an answer form shows on the wall below the question. */
export interface Reveal {
  options: readonly { right: boolean; count: number }[];
  accepted: readonly string[];
  rightCount: number;
  answered: number;
  expected: number | null;
  explanation: string;
}

export interface WallFaceProps {
  stem: string;
  options: readonly { text: string }[];
  /** Null until the reveal, so that nothing of the answer is drawn before it. */
  reveal: Reveal | null;
}
