/** Whether the store had been damaged and was made anew from the session files since the app started. */
import { useSyncExternalStore } from 'react';
import { keeperState, watchKeeper } from './results-keeper';

export const useRebuilt = (): boolean => useSyncExternalStore(watchKeeper, () => keeperState().rebuilt);
