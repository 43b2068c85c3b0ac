/** A pasted text that is the content of a file (GIFT, XML, a table) is read as that file; all other text stays with its lines. */
import { useEffect, useRef } from 'react';
import { isOfAProgram } from '../../../shared/import/is-of-a-program';
import type { Draft } from './draft';
import type { ImportJob } from './use-import-job';

export function usePastedFile({ text, page, showsLines }: Draft, { readText }: ImportJob): void {
  const tried = useRef('');
  useEffect(() => {
    const isWhole = showsLines || page === null;
    if (!isWhole || text === tried.current || !text.includes('\n')) return;
    tried.current = text;
    if (isOfAProgram(text)) void readText(text);
  }, [text, page, showsLines, readText]);
}
