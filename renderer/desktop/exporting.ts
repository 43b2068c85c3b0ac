/** What is to be exported: any page asks for it, and the desk opens the dialog. */
import { useEffect, useState } from 'react';
import type { ExportWhat } from '../../shared/export/export-calls';

export interface Exporting {
  what: ExportWhat;
  /** Of the topic, the set or the library; empty for several topics. */
  name: string;
}

let taker: ((wanted: Exporting) => void) | null = null;

export const askExport = (wanted: Exporting): void => taker?.(wanted);

/** For the desk alone. */
export function useExporting(): [wanted: Exporting | null, close: () => void] {
  const [wanted, setWanted] = useState<Exporting | null>(null);
  useEffect(() => {
    taker = setWanted;
    return () => {
      taker = null;
    };
  }, []);
  return [wanted, () => setWanted(null)];
}
