/** What a screen reader hears while a quiz runs: how many have answered, and the clock at 30, 10 and 0 seconds. */
import { useEffect, useRef } from 'react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { secondsLeft } from '../../projector/clock';
import { useTimeLeft } from '../../projector/use-clock';
import { announce } from '../../ui/announce';
import { msg } from '../../ui/messages';
import { takesAnswers, turnoutOf } from './entry';
import { seatName } from './seat-words';

const quietFor = 5000;
const saidAt = [30, 10, 0];

export function useAnnouncements(view: TeacherView): void {
  useAnsweredSaid(view);
  useClockSaid(view);
  const called = view.seats.find((seat) => seat.studentId === view.called);
  const calledName = called ? seatName(called, false) : null;
  useEffect(() => {
    if (calledName) announce(msg.live.called(calledName));
  }, [calledName]);
  useWaitingSaid(view);
}

/** Each who comes to the door is said once. */
function useWaitingSaid({ phones }: TeacherView): void {
  const last = phones?.waiting.at(-1);
  const [seatId, name] = [last?.seatId, last?.name];
  useEffect(() => {
    if (seatId !== undefined && name !== undefined) announce(msg.classroom.waiting.said(name));
  }, [seatId, name]);
}

function useAnsweredSaid(view: TeacherView): void {
  const { answered, expected, tooMany } = turnoutOf(view);
  const lastSaid = useRef(0);
  const open = takesAnswers(view);
  useEffect(() => {
    if (!open || answered === 0) return;
    const say = () => {
      lastSaid.current = Date.now();
      if (expected === null) announce(msg.live.wall.answeredAlone(answered));
      else announce(tooMany ? msg.live.tooMany(answered, expected) : msg.live.wall.answered(answered, expected));
    };
    const timer = setTimeout(say, Math.max(0, lastSaid.current + quietFor - Date.now()));
    return () => clearTimeout(timer);
  }, [answered, expected, tooMany, open]);
}

function useClockSaid({ clock }: TeacherView): void {
  const left = useTimeLeft(clock);
  const seconds = clock ? secondsLeft(left) : null;
  const running = clock?.running === true;
  useEffect(() => {
    if (seconds !== null && running && saidAt.includes(seconds)) announce(msg.live.timeLeft(seconds));
  }, [seconds, running]);
}
