/** The text of a question as it is asked: its gaps have numbers where there are several. */
import { gapsInStem } from '../../shared/question/gaps-in-stem';
import { GapAnswers } from './gap-answers';
import { RichText } from './rich-text';

export const AskedText = ({ of }: { of: string }) => (
  <GapAnswers value={{ answers: {}, numbered: gapsInStem(of).length > 1 }}>
    <RichText of={of} />
  </GapAnswers>
);
