/** The list of everything that was read: arrows go from row to row, Space ticks, and the row with the focus is shown whole. */
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { msg } from '../../ui/messages';
import { FileRow } from './file-row';
import type { Headlines } from './headline-field';
import './question-rows.css';
import { QuestionRow } from './question-row';
import { RefusalRow } from './refusal-row';
import type { Row } from './rows';
import { type Name, TopicRow } from './topic-row';
import type { ReadAgain } from './use-import-job';

interface Props {
  rows: readonly Row[];
  leftOut: ReadonlySet<string>;
  current: string | null;
  onTick: (keys: readonly string[], on: boolean) => void;
  onShow: (key: string) => void;
  onAgain: ReadAgain;
  /** What new topics are called, or null where everything goes into one that is there. */
  headlines: Headlines | null;
  onName: Name;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

export function QuestionRows({ rows, leftOut, current, onTick, onShow, onAgain, headlines, onName }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const reachable = rows.filter(({ is }) => is !== 'file');
  const stop = reachable.some(({ key }) => key === at) ? at : reachable[0]?.key;
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]')?.dataset.row : null;
    if (by === undefined || !from || (isWriting(event.target) && !event.key.startsWith('Arrow'))) return;
    event.preventDefault();
    const now = reachable.findIndex(({ key }) => key === from);
    const next = reachable[Math.max(0, Math.min(reachable.length - 1, now + by))];
    if (next) list.current?.querySelector<HTMLElement>(`[data-row="${next.key}"] [data-stop]`)?.focus();
  };
  const reach = useCallback(
    (key: string) => {
      setAt(key);
      onShow(key);
    },
    [onShow],
  );
  return (
    <ul ref={list} className="question-rows" aria-label={msg.importFiles.whatWasRead} onKeyDown={step}>
      {rows.map((row) => (
        <RowOf
          key={row.key}
          row={row}
          leftOut={leftOut}
          isStop={row.key === stop}
          isCurrent={row.key === current}
          onReach={reach}
          onTick={onTick}
          onAgain={onAgain}
          headlines={headlines}
          onName={onName}
        />
      ))}
    </ul>
  );
}

/** In a headline Home and End go through its words. */
const isWriting = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.type === 'text';

interface RowProps extends Pick<Props, 'leftOut' | 'onTick' | 'onAgain' | 'headlines' | 'onName'> {
  row: Row;
  isStop: boolean;
  isCurrent: boolean;
  onReach: (key: string) => void;
}

function RowOf({ row, leftOut, onTick, onAgain, headlines, onName, ...shared }: RowProps) {
  switch (row.is) {
    case 'file':
      return <FileRow file={row.file} questions={row.questions} onAgain={onAgain} />;
    case 'topic':
      return (
        <TopicRow
          row={row}
          {...shared}
          {...ticked(row.holds, leftOut)}
          onTick={onTick}
          headline={headlines && (headlines[row.of] ?? row.usual)}
          onName={onName}
        />
      );
    case 'question':
      return <QuestionRow row={row} {...shared} isOn={!leftOut.has(row.key)} onTick={onTick} />;
    case 'refusal':
      return <RefusalRow row={row} {...shared} />;
  }
}

function ticked(keys: readonly string[], leftOut: ReadonlySet<string>): { isOn: boolean; isPartly: boolean } {
  const on = keys.filter((key) => !leftOut.has(key)).length;
  return { isOn: on === keys.length, isPartly: on > 0 && on < keys.length };
}
