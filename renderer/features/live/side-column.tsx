/** Beside the question: the wall in small, who has answered, and what comes next. */

import { useSyncExternalStore } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { type KindName, kindNames, kindOf } from '../../../shared/question/kinds';
import { Wall } from '../../projector/wall';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { inQuestion } from './key-map';
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
      {showsRoster(view) && <RosterPart {...props} />}
      {inQuestion(view) && view.next && <Coming title={msg.live.nextUp} number={view.index + 2} question={view.next} />}
      {view.phase === 'lobby' && <Coming title={msg.live.first} number={1} question={view.question} />}
    </aside>
  );
}

/** Where nobody is in yet and no class is awaited, there is no roster to show. */
const showsRoster = ({ phase, seats }: TeacherView): boolean =>
  phase !== 'finished' && (seats.length > 0 || phase !== 'lobby');

interface ComingProps {
  title: string;
  number: number;
  question: NonNullable<TeacherView['next']>;
}

function Coming({ title, number, question: { stem, kind: name, seconds } }: ComingProps) {
  const kind = kindNames.find((one) => one === name);
  return (
    <section className="side-column__next">
      <Hang title={title} right={kind && nextText(kind, seconds)} />
      <p>
        <span>{number}</span>
        <span dir="auto">
          <RichText of={stem} inline />
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
