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

/** Hears one sort of news until the returned function is called. */
export function onNews<N extends NewsName>(name: N, hear: (says: News<N>) => void): () => void {
  const stop = window.lectern?.on((message) => {
    if (message.name === name) hear(message.says as News<N>);
  });
  return stop ?? (() => undefined);
}
