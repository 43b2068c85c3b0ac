/** The box to paste into; several lines that come at once open as lines, typed text is read as it grows. */
import { useEffect, useRef } from 'react';
import { problemText } from '../../../shared/problem';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import type { Change, Draft } from './draft';
import './paste-box.css';

interface Props {
  draft: Draft;
  change: (change: Change) => void;
}

export function PasteBox({ draft, change }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Coming back with a text in the box, the next paste replaces it.
  useEffect(() => box.current?.querySelector('textarea')?.select(), []);
  return (
    <div className="paste-box" ref={box}>
      <TextField
        label={msg.importing.pasteHere}
        hint={msg.importing.pasteHint}
        value={draft.text}
        onChange={(text) => change({ do: 'text', text })}
        multiline
        autoFocus
      />
      {draft.problem && <Notice tone="warn">{problemText(draft.problem, msg.problems)}</Notice>}
    </div>
  );
}
