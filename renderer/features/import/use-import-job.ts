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
  /** The file that is being read again; what it holds may change. */
  again: string | null;
  leaveOut: (file: string) => void;
  readAgain: ReadAgain;
  refuse: (problem: Problem) => void;
}

type Begun = Result<{ job: string } | null>;

export function useImportJob(): ImportJob {
  const [id, setId] = useState<string | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [files, setFiles] = useState<readonly FileReading[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [again, setAgain] = useState<readonly string[]>([]);
  const latest = useRef<string | null>(null);
  const isOpen = useRef(true);

  const begin = useCallback(async (asked: Promise<Begun>) => {
    setProblem(null);
    const begun = await asked;
    if (!begun.ok) return setProblem(begun.problem);
    if (!begun.value) return;
    // The dialog was closed while the folder was gone through.
    if (!isOpen.current) return void call('import.close', { job: begun.value.job });
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
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      if (latest.current) void call('import.close', { job: latest.current });
    };
  }, []);
  const choose = useCallback(
    (what: 'files' | 'folder') => begin(call('import.choose', { what, job: latest.current })),
    [begin],
  );
  const readDropped = useCallback(
    (dropped: readonly DroppedFile[]) => begin(call('import.read', { dropped: [...dropped], job: latest.current })),
    [begin],
  );
  const readText = useCallback((text: string) => begin(call('import.read', { text, job: latest.current })), [begin]);
  const readAgain: ReadAgain = useCallback(async ({ id: fileId, name }, format, mappings) => {
    if (!latest.current) return;
    setProblem(null);
    setAgain((now) => [...now, name]);
    const read = await call('import.readAgain', { job: latest.current, fileId, format, mappings });
    setAgain((now) => now.toSpliced(now.indexOf(name), 1));
    if (!read.ok) return setProblem(read.problem);
    const changed = new Map(read.value.map((file) => [file.id, file]));
    setFiles((now) => now.map((file) => changed.get(file.id) ?? file));
  }, []);
  const cancel = () => void (latest.current && call('import.cancel', { job: latest.current }));
  const leaveOut = (file: string) => void (latest.current && call('import.leaveOut', { job: latest.current, file }));
  const refuse = setProblem;
  return {
    id,
    progress,
    files,
    problem,
    choose,
    readDropped,
    readText,
    cancel,
    again: again[0] ?? null,
    leaveOut,
    readAgain,
    refuse,
  };
}
