/** The editing face of every answer form; a form without one does not compile. */
import type { ReactElement } from 'react';
import type { AnswerForm, FormName } from '../../shared/question/answer-form';
import { kindOf } from '../../shared/question/kinds';
import type { Question } from '../../shared/question/question';
import { ChooseEditor } from './choose-editor';
import type { EditorFace } from './editor-face';
import { GapsEditor } from './gaps-editor';
import { MatchEditor } from './match-editor';
import { NumberEditor } from './number-editor';
import { OrderEditor } from './order-editor';
import { TalkEditor } from './talk-editor';
import { WriteEditor } from './write-editor';

const faces: { [F in FormName]: (face: EditorFace<F>) => ReactElement } = {
  choose: ChooseEditor,
  write: WriteEditor,
  number: NumberEditor,
  match: MatchEditor,
  order: OrderEditor,
  gaps: GapsEditor,
  talk: TalkEditor,
};

interface Props {
  question: Question;
  libraryId: string;
  onChange: (answer: AnswerForm, mark: string | null) => void;
}

export function AnswerFormEditor({ question, libraryId, onChange }: Props) {
  const { fixedOptions, mostRight, scored } = kindOf(question.kind);
  const Face = faces[question.answer.form] as (
    face: Omit<EditorFace<FormName>, 'onChange'> & Pick<Props, 'onChange'>,
  ) => ReactElement;
  return (
    <Face
      form={question.answer}
      fixedOptions={fixedOptions}
      mostRight={mostRight}
      keyed={scored}
      credit={question.credit}
      timed={question.kind !== 'slide'}
      offersMany={question.kind === 'poll'}
      stem={question.stem}
      libraryId={libraryId}
      onChange={onChange}
    />
  );
}
