/** How phones join, for every part of the wall that says it; null while none can. */
import { createContext } from 'react';
import type { Joining } from '../../shared/live/projector-view';

export const JoiningNow = createContext<Joining | null>(null);
