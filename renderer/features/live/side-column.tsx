/** Beside the question: the wall in small, who has answered, and what comes next. */

import { useSyncExternalStore } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { type KindName, kindNames, kindOf } from '../../../shared/question/kinds';
import { Wall } from '../../projector/wall';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { RosterPart, type RosterPartProps } from './roster-part';
import './side-column.css';

export function SideColumn(props: RosterPartProps) {
  const { view } = props;
  const width = useSyncExternalStore(watchSize, pictureWidth);
  return (
    <aside className="side-column" aria-label={msg.live.classSees}>
      <div className="side-column__head">
        <h2>{msg.live.classSees}</h2>
        <span>{view.display ? msg.live.pixels(view.display.width, view.display.height) : msg.live.inWindow}</span>
      </div>
      <div className="side-column__wall">
        <Wall view={view.wall} width={width} />
      </div>
      {view.phase !== 'lobby' && view.phase !== 'finished' && <RosterPart {...props} />}
      {view.next && view.phase !== 'finished' && (
        <Next number={view.index + 2} next={view.next} isFirst={view.phase === 'lobby'} view={view} />
      )}
    </aside>
  );
}

function Next({
  number,
  next,
  isFirst,
  view,
}: {
  number: number;
  next: NonNullable<TeacherView['next']>;
  isFirst: boolean;
  view: TeacherView;
}) {
  const shown = isFirst
    ? { number: 1, stem: view.question.stem, kind: view.question.kind, seconds: view.question.seconds }
    : { number, ...next };
  const kind = kindNames.find((name) => name === shown.kind);
  return (
    <section className="side-column__next">
      <Hang title={isFirst ? msg.live.first : msg.live.nextUp} right={kind && nextText(kind, shown.seconds)} />
      <p>
        <span>{shown.number}</span>
        <span dir="auto">
          <RichText of={shown.stem} inline />
        </span>
      </p>
    </section>
  );
}

const nextText = (kind: KindName, seconds: number | null) =>
  seconds === null || kindOf(kind).form === 'talk'
    ? msg.editor.kinds[kind]
    : msg.live.kindAndTime(msg.editor.kinds[kind], seconds);

const small = () => window.matchMedia('(max-width: 1400px), (max-height: 800px)');
const pictureWidth = () => (small().matches ? 320 : 392);
const watchSize = (changed: () => void) => {
  const query = small();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};
