/** The bar over the editor: what is edited, whether it is saved, undo, redo and what is done more rarely. */
import { ChevronDown, ChevronUp, Ellipsis, Trash2 } from 'lucide-react';
import type { Question } from '../../../shared/question/question';
import { HistoryBar } from '../../ui/history-bar';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { Toolbar } from '../../ui/toolbar';
import { moveQuestion, withoutQuestion } from './topic-steps';
import type { TopicDraft } from './use-topic-draft';

interface Props {
  draft: TopicDraft;
  title: string;
  question: Question | undefined;
  index: number;
  onRemoved: () => void;
}

export function EditorToolbar({ draft, title, question, index, onRemoved }: Props) {
  const { topic, change } = draft;
  const act = (id: string) => {
    if (!question) return;
    if (id === 'delete') {
      change(withoutQuestion(topic, question.id), null);
      onRemoved();
    } else change(moveQuestion(topic, index, id === 'up' ? -1 : 1), null);
  };
  return (
    <Toolbar>
      <h1 className="editor__title">{title}</h1>
      <HistoryBar of={draft} />
      {question && (
        <MenuButton
          label={msg.editor.more}
          icon={Ellipsis}
          items={[
            { id: 'up', label: msg.editor.moveUp, icon: ChevronUp, isDisabled: index === 0 },
            {
              id: 'down',
              label: msg.editor.moveDown,
              icon: ChevronDown,
              isDisabled: index === topic.questions.length - 1,
            },
            { id: 'delete', label: msg.editor.deleteQuestion, icon: Trash2 },
          ]}
          onAction={act}
        />
      )}
    </Toolbar>
  );
}
