/** Asks what to do with several questions that were pasted into one. */
import type { Question } from '../../../shared/question/question';
import { RichText } from '../../rich-text/rich-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';

interface Props {
  /** None while there is nothing to ask. */
  questions: readonly Question[];
  onClose: () => void;
  onAddAll: (questions: readonly Question[]) => void;
}

export function PastedDialog({ questions, onClose, onAddAll }: Props) {
  return (
    <Dialog
      title={msg.editor.pastedTitle(questions.length)}
      isOpen={questions.length > 0}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{msg.editor.pastedNone}</Button>
          <Button
            kind="primary"
            onPress={() => {
              onAddAll(questions);
              onClose();
            }}
          >
            {msg.editor.pastedAdd(questions.length)}
          </Button>
        </>
      }
    >
      <p>{msg.editor.pastedText}</p>
      <ol className="pasted-questions">
        {questions.map((question) => (
          <li key={question.id} dir="auto">
            <RichText of={question.stem} inline />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
