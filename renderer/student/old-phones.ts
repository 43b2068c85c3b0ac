/** What browsers of five years ago lack of the language, as far as this page and what it shares uses it. */

function at<T>(this: T[], place: number): T | undefined {
  return this[place < 0 ? this.length + place : place];
}

function findLastIndex<T>(this: T[], fits: (one: T, place: number, all: T[]) => unknown): number {
  for (let place = this.length - 1; place >= 0; place--) if (fits(this[place] as T, place, this)) return place;
  return -1;
}

for (const [name, value] of Object.entries({ at, findLastIndex }))
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
