/** The question's text on the wall: a plain one broken after its first sentence when it has two, a rich one as its blocks. */
import { gapsInStem } from '../../shared/question/gaps-in-stem';
import { isPlain } from '../../shared/rich-text/plain-text';
import { GapAnswers } from '../rich-text/gap-answers';
import { RichText } from '../rich-text/rich-text';
import { breakStem } from './break-stem';
import './wall-words.css';

export function StemText({ stem }: { stem: string }) {
  if (!isPlain(stem)) {
    return (
      <GapAnswers value={{ answers: {}, numbered: gapsInStem(stem).length > 1 }}>
        <RichText of={stem} />
      </GapAnswers>
    );
  }
  return breakStem(stem).map((sentence) => (
    <span key={sentence} className="wall-sentence">
      {sentence}
    </span>
  ));
}
