/** Whether a question asks for opinions: nothing is right, and what is answered is kept without names. */
import { kindOf } from '../question/kinds';
import type { Question } from '../question/question';

export const isPoll = ({ kind, answer }: Question): boolean => !kindOf(kind).scored && answer.form !== 'talk';
