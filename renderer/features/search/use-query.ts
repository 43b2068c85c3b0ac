/** What is being searched for: that of the smart list that is open, or what was typed last, also after a look elsewhere. */
import { useEffect, useState } from 'react';
import { noFilters, type Query, type SmartList } from '../../../shared/search/query';

const nothing: Query = { words: '', filters: noFilters };
/** By smart list, or under no name: what was asked when the page was left. */
const remembered = new Map<string, Query>();

export function useQuery(list: SmartList | null): [Query, (query: Query) => void] {
  const key = list?.id ?? '';
  const [asked, setAsked] = useState<{ key: string; query: Query } | null>(null);
  const query = asked?.key === key ? asked.query : (remembered.get(key) ?? list?.query ?? nothing);
  useEffect(() => {
    if (asked) remembered.set(asked.key, asked.query);
  }, [asked]);
  return [query, (next) => setAsked({ key, query: next })];
}

export const forgetQuery = (listId: string): void => void remembered.delete(listId);

export const isSameQuery = (a: Query, b: Query): boolean =>
  a.words.trim() === b.words.trim() && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The order in which filters were chosen makes no difference. */
const sorted = ({ filters }: Query) =>
  Object.entries(filters)
    .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

export const isEmptyQuery = (query: Query): boolean => isSameQuery(query, nothing);
export const hasFilters = (query: Query): boolean => !isSameQuery({ ...query, words: '' }, nothing);
