/** The lines of the text: arrows go from line to line, Enter opens the menu of one. */
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { placesOfLines } from '../../../shared/import/line-places';
import type { PastedLine } from '../../../shared/import/pasted-line';
import { msg } from '../../ui/messages';
import type { Change } from './draft';
import './line-list.css';
import { LineRow } from './line-row';
import type { Outcome } from './outcome';
import { RoleMenu } from './role-menu';

interface Props {
  list: RefObject<HTMLOListElement | null>;
  lines: readonly PastedLine[];
  outcome: Outcome;
  categories: readonly string[];
  change: (change: Change) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};
const roleButton = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-role-of]') : null;

export function LineList({ list, lines, outcome, categories, change }: Props) {
  const places = useMemo(() => placesOfLines(lines), [lines]);
  const points = useMemo(() => Map.groupBy(outcome.toDecide, (point) => point.line), [outcome.toDecide]);
  const [chosen, setChosen] = useState(0);
  const [menu, setMenu] = useState<{ number: number; trigger: HTMLElement } | null>(null);
  const current = lines.find((line) => line.number === chosen)?.number ?? lines[0]?.number;
  const open = menu && lines.find((line) => line.number === menu.number);
  const act = useFocusedAct(list, change);
  // The box that had the focus has given way to the lines.
  useEffect(() => list.current?.querySelector<HTMLElement>('[data-role-of]')?.focus(), [list]);

  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const button = roleButton(event.target);
    if (by === undefined || !button) return;
    event.preventDefault();
    const at = lines.findIndex((line) => line.number === Number(button.dataset.roleOf));
    const next = lines[Math.max(0, Math.min(lines.length - 1, at + by))];
    if (next) list.current?.querySelector<HTMLElement>(`[data-role-of="${next.number}"]`)?.focus();
  };
  const openMenu = (event: MouseEvent) => {
    const trigger = roleButton(event.target);
    if (trigger) setMenu({ number: Number(trigger.dataset.roleOf), trigger });
  };

  return (
    <>
      <ol
        ref={list}
        className="line-list"
        aria-label={msg.importing.pastedLines}
        onKeyDown={step}
        onClick={openMenu}
        onFocus={(event) => setChosen(Number(event.target.closest<HTMLElement>('[data-line]')?.dataset.line ?? chosen))}
      >
        {lines.map((line) => (
          <LineRow
            key={line.number}
            line={line}
            ordinal={places.get(line.number)?.ordinal ?? 0}
            joined={places.get(line.number)?.joined ?? false}
            markedRight={places.get(line.number)?.markedRight ?? false}
            isCurrent={line.number === current}
            isOpen={line.number === open?.number}
            points={points.get(line.number)}
            {...(points.has(line.number) ? { categories, nearCategory: outcome.nearCategory } : noCategories)}
            act={act}
          />
        ))}
      </ol>
      {menu && open && <RoleMenu line={open} trigger={menu.trigger} onChange={change} onClose={() => setMenu(null)} />}
    </>
  );
}

/** The same for every line that has nothing to decide, so that it is not drawn again. */
const noCategories: { categories: readonly string[]; nearCategory: null } = { categories: [], nearCategory: null };

/** A button that decides goes away with its question, so the focus moves to the line. */
function useFocusedAct(list: Props['list'], change: Props['change']) {
  return useCallback(
    (what: Change, line: number) => {
      change(what);
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-role-of="${line}"]`)?.focus());
    },
    [list, change],
  );
}
