/** The questions of a topic in short: each opens to its answer, and all of them at once. */
import { type ReactNode, useState } from 'react';
import { Button as Press } from 'react-aria-components';
import type { Question } from '../../../shared/question/question';
import { isReady } from '../../../shared/question/readiness';
import { Hang } from '../../ui/hang';
import { msg } from '../../ui/messages';
import { QuestionRow } from './question-row';
import './question-list.css';

interface Props {
  questions: readonly Question[];
  /** What can be done with all of them. */
  children?: ReactNode;
}

export function QuestionList({ questions, children }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(firstWithOptions(questions)));
  const allOpen = questions.every(({ id }) => opened.has(id));
  const turn = (id: string) =>
    setOpened((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <Hang
        title={msg.library.questionsTitle}
        right={
          <>
            {questions.length > 1 && (
              <Press
                className="question-list__all"
                onPress={() => setOpened(new Set(allOpen ? [] : questions.map(({ id }) => id)))}
              >
                {allOpen ? msg.library.hideAnswers : msg.library.showAnswers}
              </Press>
            )}
            {msg.library.ready(questions.filter(isReady).length, questions.length)}
          </>
        }
      />
      {children}
      {questions.length === 0 && <p className="topic-reader__none">{msg.library.noQuestions}</p>}
      <ol className="question-list">
        {questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            question={question}
            number={index + 1}
            isOpen={opened.has(question.id)}
            onTurn={() => turn(question.id)}
          />
        ))}
      </ol>
    </>
  );
}

/** One answer is open from the start, so that it is plain what a row holds. */
function firstWithOptions(questions: readonly Question[]): string[] {
  const first = questions.find(({ answer }) => answer.form === 'choose' && answer.right.length > 0);
  return first ? [first.id] : [];
}
