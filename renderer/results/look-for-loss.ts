/** Looks whether the results store is there, new, or was emptied by the browser without a word after damage. */
import { storeLimit, within } from './within';

/** `lost`: Chromium found the files damaged and made an empty database in their place. */
export type StoreState = 'kept' | 'new' | 'lost';

/** Chromium alone says so, and nowhere else than on this event. */
type UpgradeEvent = IDBVersionChangeEvent & { readonly dataLoss?: 'none' | 'total' };

function openRaw(name: string): Promise<StoreState> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let made: StoreState | null = null;
    request.onupgradeneeded = (event) => {
      made = (event as UpgradeEvent).dataLoss === 'total' ? 'lost' : 'new';
      // The empty database is not kept: Dexie makes it with its tables.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve('kept');
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (made) resolve(made);
      else reject(request.error ?? new Error('indexedDB.open failed'));
    };
  });
}

export const lookForLoss = (name: string): Promise<StoreState> => within(storeLimit, openRaw(name));
