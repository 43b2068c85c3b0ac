/** A class that answers unevenly: some students know more, some questions are harder, some say nothing. */
import type { Page } from '@playwright/test';
import type {} from '../../renderer/desktop/desktop';
import type { Action } from '../../shared/live/action';
import type { TeacherView } from '../../shared/live/teacher-view';
import type { Result } from '../../shared/problem';
import type { Answer } from '../../shared/question/answer-form';
import { otherAnswerFor, rightAnswerFor } from '../../shared/question/given-answer';

/** Asks main for something, as a page does. */
export async function ask<T>(teacher: Page, name: string, what: unknown): Promise<T> {
  const result = (await teacher.evaluate(
    ([call, asked]) => window.lectern?.call(String(call), asked),
    [name, what],
  )) as Result<T>;
  if (!result.ok) throw new Error(`${name}: ${result.problem.code}`);
  return result.value;
}

export async function viewOf(teacher: Page): Promise<TeacherView> {
  const view = await ask<TeacherView | null>(teacher, 'live.watch', null);
  if (!view) throw new Error('No quiz is running.');
  return view;
}

/** The same number from 0 to 1 for the same student and question in every tour. */
const chance = (student: number, question: number, salt: number): number => {
  const mixed = Math.sin(student * 127.1 + question * 311.7 + salt * 74.7) * 43758.5453;
  return mixed - Math.floor(mixed);
};

const knows = (student: number): number => 0.72 + 0.28 * chance(student, 0, 1);
const hard = (question: number): number => 0.32 * chance(0, question, 2);

function answerOf({ question, index, vote }: TeacherView, student: number): Answer | null {
  const form = question.answer;
  if (form.form === 'talk' || chance(student, index, 3) > 0.96) return null;
  const isRight = chance(student, index, 4) < knows(student) - hard(index) + (vote > 1 ? 0.12 : 0);
  if (form.form === 'write') {
    const wrong = chance(student, index, 5) < 0.6 ? '12' : '38';
    return { form: 'write', text: isRight ? (form.accepted[0] ?? '') : wrong };
  }
  if (form.form !== 'choose') return isRight ? rightAnswerFor(form) : otherAnswerFor(form);
  const others = form.options.filter((option) => !form.right.includes(option.id));
  const other = others[Math.floor(chance(student, index, 6) ** 2 * others.length)];
  return { form: 'choose', optionIds: isRight ? [...form.right] : other ? [other.id] : [] };
}

interface Entering {
  from: number;
  to: number;
  /** The wait before each answer (ms), where the times to answer are looked at later. */
  pace?: number;
}

/** Enters the answers of these students as the roster does; some of them have none. */
export async function answerForClass(teacher: Page, { from, to, pace = 0 }: Entering): Promise<void> {
  const view = await viewOf(teacher);
  for (const [student, { studentId }] of view.seats.entries()) {
    const answer = student >= from && student < to ? answerOf(view, student) : null;
    if (!answer) continue;
    if (pace > 0) await teacher.waitForTimeout(pace);
    const action: Action = { do: 'answerFor', studentId, answer };
    await ask(teacher, 'live.act', action);
  }
}
