/** Who opens the links of a text; where nobody does, as on the wall, links are underlined words. */
import { createContext } from 'react';

export const LinkOpener = createContext<((address: string) => void) | null>(null);
