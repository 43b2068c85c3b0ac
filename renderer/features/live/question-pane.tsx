/** The question as the teacher sees it: its answer and counts, why it is right, the notes, and what to do next. */

import { EyeOff, Lightbulb } from 'lucide-react';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { stemAsked } from '../../../shared/question/asked';
import { teacherFaces } from '../../answer-forms/teacher-faces';
import { AskedText } from '../../rich-text/asked-text';
import { mediaAddress } from '../../rich-text/media-address';
import { RichText } from '../../rich-text/rich-text';
import { Hang } from '../../ui/hang';
import { Icon } from '../../ui/icon';
import { KeyCaps } from '../../ui/key-caps';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { takesAnswers, turnoutOf } from './entry';
import { ExtraTimeNote } from './extra-time-note';
import { FeedbackList } from './feedback-list';
import './question-pane.css';
import { StepRail } from './step-rail';
import { VoteGainNote } from './vote-gain-note';
import { keyOfSecondVote, pairTalkHelps } from './vote-hint';

interface Props {
  view: TeacherView;
  act: (action: Action) => void;
  /** Whether hands are counted rather than names tapped. */
  counting: boolean;
}

export function QuestionPane({ view, act, counting }: Props) {
  const { question } = view;
  const Face = teacherFaces[question.answer.form];
  const onHands =
    takesAnswers(view) && counting
      ? (optionId: string, count: number) => act({ do: 'countHands', optionId, count })
      : null;
  return (
    <div className="question-pane">
      <StepRail view={view} />
      <div className="question-pane__stem" role="heading" aria-level={2} data-form={question.answer.form} dir="auto">
        <AskedText of={stemAsked(question)} />
      </div>
      {question.picture && (
        <img
          className="question-pane__picture"
          src={mediaAddress(question.picture.media)}
          alt={question.picture.description}
        />
      )}
      <Face view={view} onHands={onHands} />
      <Turnout view={view} counting={onHands !== null} />
      <ExtraTimeNote view={view} />
      <VoteGainNote view={view} />
      {question.answer.form !== 'talk' && (
        <p className="question-pane__private">
          <Icon of={EyeOff} />
          {privacyText(view)}
        </p>
      )}
      {view.phase === 'revealed' && <FeedbackList answer={question.answer} />}
      <Notes view={view} />
      <Hint view={view} />
    </div>
  );
}

/** Hands and names add up, which is said before it surprises, and warned of when it goes beyond the class. */
function Turnout({ view, counting }: { view: TeacherView; counting: boolean }) {
  const { answered, byName, expected, tooMany } = turnoutOf(view);
  return (
    <>
      {counting && byName > 0 && <p className="question-pane__on-top">{msg.live.handsOnTop(byName)}</p>}
      {tooMany && expected !== null && (
        <div className="question-pane__too-many">
          <Notice tone="warn">{msg.live.tooMany(answered, expected)}</Notice>
        </div>
      )}
    </>
  );
}

/** Said where it matters, and true at every step. */
function privacyText({ phase, step, votes, expected }: TeacherView): string {
  if (phase === 'revealed') return msg.live.onlyYouNames;
  const answered = votes.at(-1)?.answered ?? 0;
  if (phase === 'closed') return msg.live.closedNote;
  if (step !== 'answers') return msg.live.onlyYou;
  return msg.live.onlyYouSees(
    expected === null
      ? msg.live.wall.answeredAlone(answered)
      : msg.live.wall.answered(Math.min(answered, expected), expected),
  );
}

function Notes({ view: { question } }: { view: TeacherView }) {
  if (question.explanation === '' && question.notes === '') return null;
  return (
    <div className="question-pane__notes">
      {question.explanation !== '' && (
        <section>
          <Hang title={msg.live.why} right={msg.live.shownAtReveal} />
          <RichText of={question.explanation} />
        </section>
      )}
      {question.notes !== '' && (
        <section>
          <Hang title={msg.live.notes} />
          <p dir="auto">{question.notes}</p>
        </section>
      )}
    </div>
  );
}

function Hint({ view }: { view: TeacherView }) {
  const vote = view.votes.at(-1);
  if (!vote || !view.canVoteAgain || !pairTalkHelps(view)) return null;
  const said = view.phase === 'revealed' ? msg.live.rightInVote : msg.live.rightSoFar;
  const [before, after] = msg.live.pressNow;
  return (
    <div className="question-pane__hint">
      <Icon of={Lightbulb} />
      <p>
        <b>{said(vote.right, vote.answered)}</b> {before} <KeyCaps keys={[keyOfSecondVote(view)]} /> {after}
      </p>
    </div>
  );
}
