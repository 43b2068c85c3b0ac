/** The import that is under way: begins it, hears how far it is, and holds what was read. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileReading, ImportProgress } from '../../../shared/import/file-reading';
import type { TableMapping } from '../../../shared/import/table/mapping';
import type { Problem, Result } from '../../../shared/problem';
import { call, onNews } from '../../desktop/desktop';
import type { DroppedFile } from '../../desktop/dropped-files';

/** Reads a file once more, as another format or with other columns. */
export type ReadAgain = (file: FileReading, format: string, mappings: (TableMapping | null)[] | null) => void;

export interface ImportJob {
  id: string | null;
  progress: ImportProgress | null;
  files: readonly FileReading[];
  problem: Problem | null;
  choose: (what: 'files' | 'folder') => Promise<void>;
  readDropped: (dropped: readonly DroppedFile[]) => Promise<void>;
  readText: (text: string) => Promise<void>;
  cancel: () => void;
  readAgain: ReadAgain;
  refuse: (problem: Problem) => void;
}

type Begun = Result<{ job: string } | null>;

export function useImportJob(): ImportJob {
  const [id, setId] = useState<string | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [files, setFiles] = useState<readonly FileReading[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef<string | null>(null);

  const begin = useCallback(async (asked: Promise<Begun>) => {
    setProblem(null);
    const begun = await asked;
    if (!begun.ok) return setProblem(begun.problem);
    if (!begun.value) return;
    latest.current = begun.value.job;
    setId(begun.value.job);
  }, []);
  useEffect(
    () =>
      onNews('import.progress', (now) => {
        if (latest.current !== null && now.job !== latest.current) return;
        setProgress(now);
        if (now.state === 'reading') return;
        void call('import.readings', { job: now.job }).then((read) => {
          if (!read.ok || latest.current !== now.job) return;
          setFiles(read.value);
          // Stopped before anything was read: back to where it began.
          if (read.value.length > 0) return;
          latest.current = null;
          setId(null);
        });
      }),
    [],
  );
  // What was read is forgotten with the dialog.
  useEffect(
    () => () => {
      if (latest.current) void call('import.close', { job: latest.current });
    },
    [],
  );
  const choose = useCallback(
    (what: 'files' | 'folder') => begin(call('import.choose', { what, job: latest.current })),
    [begin],
  );
  const readDropped = useCallback(
    (dropped: readonly DroppedFile[]) => begin(call('import.read', { dropped: [...dropped], job: latest.current })),
    [begin],
  );
  const readText = useCallback((text: string) => begin(call('import.read', { text, job: latest.current })), [begin]);
  const readAgain: ReadAgain = useCallback(async ({ id: fileId }, format, mappings) => {
    if (!latest.current) return;
    const again = await call('import.readAgain', { job: latest.current, fileId, format, mappings });
    if (!again.ok) return setProblem(again.problem);
    setFiles((now) => now.map((file) => (file.id === fileId ? again.value : file)));
  }, []);
  const cancel = () => void (latest.current && call('import.cancel', { job: latest.current }));
  const refuse = setProblem;
  return { id, progress, files, problem, choose, readDropped, readText, cancel, readAgain, refuse };
}
