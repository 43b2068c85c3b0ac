/** Where the teacher is in the app: a place, kept in the address after the #, so that Back works and a reload stays. */
import { useSyncExternalStore } from 'react';

export type Place =
  | { page: 'library'; libraryId?: string; topicId?: string; category?: string; tag?: string }
  | { page: 'search'; list?: string }
  | { page: 'doubles' }
  | { page: 'editor'; libraryId: string; topicId: string; questionId?: string }
  | { page: 'sets'; setId?: string; start?: boolean }
  | { page: 'classes'; classId?: string }
  | { page: 'results'; sessionId?: string; question?: number }
  | { page: 'practice'; setId?: string; libraryId?: string; topicId?: string; way?: 'quiz' | 'explore' }
  | { page: 'handouts'; setId?: string }
  | { page: 'bin' }
  | { page: 'settings' }
  | { page: 'present' };

export type PageId = Place['page'];

const pages: readonly PageId[] = [
  'library',
  'search',
  'doubles',
  'editor',
  'sets',
  'classes',
  'results',
  'practice',
  'handouts',
  'bin',
  'settings',
  'present',
];

/** `#sets?setId=a` and the like. */
export function formatPlace(place: Place): string {
  const facts = Object.entries(place).filter(([name, value]) => name !== 'page' && value !== undefined);
  const query = new URLSearchParams(facts.map(([name, value]) => [name, String(value)])).toString();
  return `#${place.page}${query ? `?${query}` : ''}`;
}

/** The place of an address; what is not a place is the library. */
export function parsePlace(hash: string): Place {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const page = pages.find((one) => one === name);
  if (!page) return { page: 'library' };
  const facts: Record<string, string | number | boolean> = Object.fromEntries(new URLSearchParams(query));
  if (facts.question !== undefined) facts.question = Number(facts.question);
  if (facts.start !== undefined) facts.start = facts.start === 'true';
  if (page === 'editor' && (!facts.libraryId || !facts.topicId)) return { page: 'library' };
  return { ...facts, page } as Place;
}

export function navigate(place: Place): void {
  window.location.hash = formatPlace(place);
}

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

export function usePlace(): Place {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return parsePlace(hash);
}
