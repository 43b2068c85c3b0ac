/** How phones join, for every part of the wall that says it. */
import { createContext } from 'react';
import type { Joining } from '../../shared/live/projector-view';

/** Null while no phone can join. */
export const JoiningNow = createContext<Joining | null>(null);

/** What the Wi-Fi of the room is called; empty when the teacher has not said. */
export const WifiName = createContext('');
