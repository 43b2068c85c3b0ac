/** The typed line to main: calls a teacher's window may make, and news it hears. */
import type { Ask, CallName, News, NewsName, Reply } from '../../shared/contract';
import type { Result } from '../../shared/problem';

interface Message {
  name: string;
  says: unknown;
}

interface Line {
  call(name: string, ask: unknown): Promise<unknown>;
  on(listener: (message: Message) => void): () => void;
}

declare global {
  interface Window {
    /** Put there by the preload; missing when the page is opened outside the app. */
    lectern?: Line;
  }
}

export const isDesktop = (): boolean => window.lectern !== undefined;

/** Main checks the ask and the reply against the contract, so the types hold here. */
export function call<N extends CallName>(name: N, ask: Ask<N>): Promise<Result<Reply<N>>> {
  if (!window.lectern) return Promise.reject(new Error('no desktop'));
  return window.lectern.call(name, ask) as Promise<Result<Reply<N>>>;
}

type Hear = (says: unknown) => void;
const hearers = new Map<string, Set<Hear>>();
let isListening = false;

/** One ear for the whole window, however many parts of it listen. */
function listen(): void {
  if (isListening || !window.lectern) return;
  isListening = true;
  window.lectern.on(({ name, says }) => {
    for (const hear of [...(hearers.get(name) ?? [])]) hear(says);
  });
}

/** Hears one sort of news until the returned function is called. */
export function onNews<N extends NewsName>(name: N, hear: (says: News<N>) => void): () => void {
  listen();
  const group = hearers.get(name) ?? new Set<Hear>();
  hearers.set(name, group);
  const own: Hear = (says) => hear(says as News<N>);
  group.add(own);
  return () => group.delete(own);
}
