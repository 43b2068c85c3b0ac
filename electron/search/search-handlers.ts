/** Answers the calls about the search: each goes on to the process that keeps the index. */
import type { Handlers } from '../handlers';
import type { SearchLine } from './search-line';

type SearchCalls = Extract<keyof Handlers, `search.${string}`>;

export function searchHandlers(line: SearchLine): Pick<Handlers, SearchCalls> {
  return {
    'search.find': (ask) => line.ask('find', ask),
    'search.draw': (ask) => line.ask('draw', ask),
    'search.doubles': () => line.ask('doubles', null),
  };
}
