/** The editor: the parts of the topic, the part being edited, and what the class will see of it. */
import { useState } from 'react';
import type { Topic } from '../../../shared/library/topic';
import { problemText } from '../../../shared/problem';
import { newQuestion } from '../../../shared/question/new-question';
import { type Place, usePlace } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { BriefEditor } from './brief-editor';
import { ConflictDialog } from './conflict-dialog';
import { EditorToolbar } from './editor-toolbar';
import './editor-page.css';
import { Outline, type Part } from './outline';
import { QuestionEditor } from './question-editor';
import { QuestionSide } from './question-side';
import { changeQuestion, withQuestion } from './topic-steps';
import { useAddKey } from './use-add-key';
import { useTopicDraft } from './use-topic-draft';

type EditorPlace = Extract<Place, { page: 'editor' }>;

export default function EditorPage() {
  const place = usePlace();
  return place.page === 'editor' ? <Loaded key={place.topicId} place={place} /> : null;
}

function Loaded({ place }: { place: EditorPlace }) {
  const topic = useCall('topic.open', { libraryId: place.libraryId, topicId: place.topicId }, []);
  if (topic.problem) return <Notice tone="danger">{problemText(topic.problem, msg.problems)}</Notice>;
  return topic.value ? <Editor place={place} opened={topic.value.topic} stamp={topic.value.stamp} /> : null;
}

function Editor({ place, opened, stamp }: { place: EditorPlace; opened: Topic; stamp: string }) {
  const draft = useTopicDraft(place.libraryId, opened, stamp);
  const { topic, change } = draft;
  const [part, setPart] = useState<Part>(() => firstPart(opened, place.questionId));
  const index =
    part.part === 'question' ? topic.questions.findIndex((question) => question.id === part.questionId) : -1;
  const question = topic.questions[index];
  const addQuestion = () => {
    const added = newQuestion('choice', () => crypto.randomUUID());
    change(withQuestion(topic, added), null);
    setPart({ part: 'question', questionId: added.id });
  };
  useAddKey(addQuestion);
  return (
    <div className="editor">
      <Outline
        libraryId={place.libraryId}
        topic={topic}
        part={question ? part : { part: 'brief' }}
        onChoose={setPart}
        onAdd={addQuestion}
      />
      <main className="editor__work">
        <EditorToolbar
          draft={draft}
          title={question ? msg.editor.question(index + 1) : msg.editor.brief}
          question={question}
          index={index}
          onRemoved={() => setPart(partAfter(topic, index))}
        />
        {draft.conflict && <ConflictDialog conflict={draft.conflict} onSettle={draft.settle} />}
        {draft.problem && !draft.conflict && (
          <Notice tone="danger" action={{ label: msg.editor.tryAgain, onPress: () => void draft.saveNow() }}>
            {problemText(draft.problem, msg.problems)}
          </Notice>
        )}
        {question ? (
          <QuestionEditor
            key={question.id}
            libraryId={place.libraryId}
            question={question}
            topic={topic}
            onChange={(next, mark) => change(changeQuestion(topic, next), mark && `${question.id} ${mark}`)}
          />
        ) : (
          <BriefEditor topic={topic} onChange={change} />
        )}
      </main>
      {question && <QuestionSide question={question} topic={topic} index={index} />}
    </div>
  );
}

function firstPart(topic: Topic, questionId: string | undefined): Part {
  const question =
    topic.questions.find((one) => one.id === questionId) ?? (topic.headline ? topic.questions[0] : undefined);
  return question ? { part: 'question', questionId: question.id } : { part: 'brief' };
}

/** The question that takes the place of a removed one. */
function partAfter(topic: Topic, index: number): Part {
  const next = topic.questions[index + 1] ?? topic.questions[index - 1];
  return next ? { part: 'question', questionId: next.id } : { part: 'brief' };
}
