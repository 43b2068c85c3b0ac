/** The editing face of every answer form; a form without one does not compile. */
import type { ReactElement } from 'react';
import type { AnswerForm, FormName } from '../../shared/question/answer-form';
import { kindOf } from '../../shared/question/kinds';
import type { Question } from '../../shared/question/question';
import { ChooseEditor } from './choose-editor';
import type { EditorFace } from './editor-face';
import { TalkEditor } from './talk-editor';
import { WriteEditor } from './write-editor';

const faces: { [F in FormName]: (face: EditorFace<F>) => ReactElement } = {
  choose: ChooseEditor,
  write: WriteEditor,
  talk: TalkEditor,
};

interface Props {
  question: Question;
  onChange: (answer: AnswerForm, mark: string | null) => void;
}

export function AnswerFormEditor({ question, onChange }: Props) {
  const { fixedOptions, mostRight } = kindOf(question.kind);
  const Face = faces[question.answer.form] as (
    face: Omit<EditorFace<FormName>, 'onChange'> & Pick<Props, 'onChange'>,
  ) => ReactElement;
  return <Face form={question.answer} fixedOptions={fixedOptions} mostRight={mostRight} onChange={onChange} />;
}
