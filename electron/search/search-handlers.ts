/** Answers the calls about the search: each goes on to the process that keeps the index. */
import { type Result, refused } from '../../shared/problem';
import type { Asks } from '../../shared/search/ask';
import type { Handlers } from '../handlers';
import { LatestOnly } from './latest-only';
import type { SearchLine } from './search-line';

type SearchCalls = Extract<keyof Handlers, `search.${string}`>;
type Found = Result<Asks['find']['reply']>;

export function searchHandlers(line: SearchLine): Pick<Handlers, SearchCalls> {
  const places = new Map<string, LatestOnly<Found>>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? new LatestOnly<Found>(() => refused('searchReplaced', {}));
    places.set(name, place);
    return place;
  };
  return {
    'search.find': (ask) => placeOf(ask.place).ask(() => line.ask('find', ask)),
    'search.choices': (ask) => line.ask('choices', ask),
    'search.draw': (ask) => line.ask('draw', ask),
    'search.doubles': () => line.ask('doubles', null),
  };
}
