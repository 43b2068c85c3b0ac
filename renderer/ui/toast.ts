/** What the next toast says: anybody may give one, and the desk shows it. */
export interface Said {
  text: string;
  undo?: () => void;
  /** What can be done about it, instead of taking it back. */
  offer?: { label: string; run: () => void };
}

let said: Said | null = null;
const watchers = new Set<() => void>();

export const saidNow = (): Said | null => said;

export function say(next: Said | null): void {
  said = next;
  for (const watcher of watchers) watcher();
}

export function watchSaid(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

export function showToast(text: string, more: Omit<Said, 'text'> = {}): void {
  say({ text, ...more });
}

/** Takes back what the toast tells of, while it stands; answers whether there was something. */
export function undoSaid(): boolean {
  const undo = said?.undo;
  if (!undo) return false;
  say(null);
  undo();
  return true;
}
