/** All questions of the practice in order, each with how it stands by its last answer; any of them can be opened. */
import { Check, CircleDashed, Contrast, type LucideIcon, MessagesSquare, Square } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PracticeRun } from '../../../shared/practice/practice-run';
import { type Standing, standingOf } from '../../../shared/practice/standing';
import { stemAsked } from '../../../shared/question/asked';
import { LinkOpener } from '../../rich-text/link-opener';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { Toolbar } from '../../ui/toolbar';
import './standing-list.css';

const icons: Record<Standing, LucideIcon> = {
  right: Check,
  partly: Contrast,
  other: Square,
  open: CircleDashed,
  unmarked: MessagesSquare,
};

export function StandingList({ run, onGo }: { run: PracticeRun; onGo: (id: string) => void }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (run.now) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [run.now]);
  return (
    <aside className="standing-list" aria-label={msg.practice.questions}>
      <Toolbar>
        <h2>{msg.practice.questions}</h2>
      </Toolbar>
      {/* A link within a row would be a button within a button. */}
      <LinkOpener value={null}>
        <ol ref={list}>
          {run.questions.map((one, index) => {
            const standing = standingOf(one, run.given);
            return (
              <li key={one.id}>
                <button
                  type="button"
                  className="standing-list__row"
                  {...(one.id === run.now ? { 'aria-current': 'step' } : {})}
                  onClick={() => onGo(one.id)}
                >
                  <span className="standing-list__number">{index + 1}</span>
                  <span className="standing-list__text" dir="auto">
                    <RichText of={stemAsked(one.question)} inline />
                  </span>
                  <span className={`standing-list__mark standing-list__mark--${standing}`}>
                    <Icon
                      of={icons[standing]}
                      size={standing === 'other' ? 12 : 16}
                      label={msg.practice.standing[standing]}
                    />
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </LinkOpener>
    </aside>
  );
}
