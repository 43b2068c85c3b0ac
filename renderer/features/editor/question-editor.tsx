/** One question to edit: its kind, text, picture, answer form, explanation, notes and what it counts. */
import { useState } from 'react';
import { withKind } from '../../../shared/question/new-question';
import type { Question } from '../../../shared/question/question';
import { AnswerFormEditor } from '../../answer-forms/answer-form-editor';
import { RichField } from '../../rich-field/rich-field';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';
import { CreditSelect, isCreditRare } from './credit-select';
import { KindChoice } from './kind-choice';
import { PastedDialog } from './pasted-dialog';
import { pastedQuestions, withPasted } from './pasted-questions';
import { QuestionDetails } from './question-details';
import { importText, questionFileName } from './question-file';
import { QuestionPicture } from './question-picture';
import type { QuestionProps } from './question-props';
import { StemField } from './stem-field';

interface Props extends QuestionProps {
  onAddAll: (questions: readonly Question[]) => void;
  onUndo: () => void;
}

const newId = () => crypto.randomUUID();

export function QuestionEditor({ onAddAll, onUndo, ...props }: Props) {
  const { libraryId, question, onChange } = props;
  const [pasted, setPasted] = useState<readonly Question[]>([]);
  const paste = (text: string): boolean => {
    const file = questionFileName(text);
    if (file !== null) {
      showToast(msg.editor.pastedFile, {
        offer: { label: msg.editor.pastedImport, run: () => importText(file, text) },
      });
      return false;
    }
    const found = pastedQuestions(text, newId);
    const [only] = found;
    if (!only) return false;
    if (found.length > 1) setPasted(found);
    else {
      onChange(withPasted(question, only), null);
      showToast(msg.editor.pastedOne, { undo: onUndo });
    }
    return true;
  };
  const set = <K extends keyof Question>(field: K, value: Question[K]) =>
    onChange({ ...question, [field]: value }, field);
  return (
    <div className="question-editor">
      <KindAndCredit {...props} />
      <div className="question-editor__stem">
        <StemField {...props} onPasteText={paste} />
      </div>
      <QuestionPicture {...props} />
      <AnswerFormEditor
        question={question}
        libraryId={libraryId}
        onChange={(answer, mark) => onChange({ ...question, answer }, mark)}
      />
      <div className="question-editor__pair">
        <RichField
          label={msg.editor.explanation}
          blocks
          libraryId={libraryId}
          value={question.explanation}
          onChange={(text) => set('explanation', text)}
        />
        <TextField
          label={msg.editor.notes}
          multiline
          rows={3}
          value={question.notes}
          onChange={(text) => set('notes', text)}
        />
      </div>
      <QuestionDetails {...props} />
      <PastedDialog questions={pasted} onClose={() => setPasted([])} onAddAll={onAddAll} />
    </div>
  );
}

function KindAndCredit({ question, onChange }: QuestionProps) {
  return (
    <div className="question-editor__kind">
      <KindChoice value={question.kind} onChange={(kind) => onChange(withKind(question, kind, newId), null)} />
      {!isCreditRare(question) && <CreditSelect question={question} onChange={onChange} />}
    </div>
  );
}
