/** Reads and writes the time for a question: "0:30", "1:30", or none. */
const shortest = 10;
const longest = 600;

export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Seconds, null for no timer, or undefined for what is no time. `none` is the word for no timer. */
export function parseTime(text: string, none: string): number | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '' || typed === none.toLowerCase()) return null;
  const parts = /^(?:(\d{1,2}):)?(\d{1,3})$/.exec(typed);
  if (!parts) return undefined;
  const seconds = Number(parts[1] ?? 0) * 60 + Number(parts[2]);
  return seconds >= shortest && seconds <= longest ? seconds : undefined;
}
