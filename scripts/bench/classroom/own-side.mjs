/** Lectern's side of the bench: the app's own room, journal and network process, with a crowd of phones in a process beside them. */
import { bundleApp } from '../../classroom/bundle-app.mjs';
import { fromBundle } from '../../classroom/from-bundle.mjs';
import { classOf, openClassroom } from '../../classroom/open-classroom.mjs';
import { calm, clock } from './clock.mjs';

/** A quiz of as many questions as there are rounds. */
export async function openOwn({ phones, rounds }) {
  const { choiceQuestion } = await fromBundle(await bundleApp(), 'sessions');
  const questions = Array.from({ length: rounds }, (_, n) => ({ ...choiceQuestion, seconds: null, id: `q${n}` }));
  const students = classOf(phones);
  const classroom = await openClassroom({ questions, students });
  const { room, host, pin, lan } = classroom;
  return {
    processes: { network: lan, room: room.pid },
    names: students.map(({ name }) => name),
    door: { host, pin },
    hear: (ear) => room.listen(({ answered }) => answered !== undefined && ear(answered)),
    /** Answers when the teacher's key was pressed. */
    async show(round) {
      let view = await room.ask('act', { do: 'goTo', index: round });
      while (view.step !== 'options') view = await room.ask('act', { do: 'next' });
      await calm();
      const pressed = clock();
      await room.ask('act', { do: 'next' });
      return pressed;
    },
    async lost() {
      const { votes } = await classroom.kept();
      const kept = (n, round) => votes[round].at(-1)?.given[`s${n}`]?.answer.optionIds[0];
      const options = choiceQuestion.answer.options.map(({ id }) => id);
      return votes.flatMap((_, round) => students.filter((__, n) => kept(n, round) !== options[n % 3])).length;
    },
    close: () => classroom.close(),
  };
}
