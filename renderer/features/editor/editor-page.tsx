/** The editor: the parts of the topic, the part being edited, and what the class will see of it. */
import { useState } from 'react';
import { problemText } from '../../../shared/problem';
import { newQuestion } from '../../../shared/question/new-question';
import type { Question } from '../../../shared/question/question';
import { type Place, usePlace } from '../../desktop/navigation';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { PageComing } from '../../ui/page-coming';
import { showToast } from '../../ui/toast';
import { BriefEditor } from './brief-editor';
import { ConflictDialog } from './conflict-dialog';
import { EditorToolbar } from './editor-toolbar';
import './editor-page.css';
import { Outline } from './outline';
import { firstPart, idsOf, partAfter, partIn, partOf } from './part';
import { QuestionEditor } from './question-editor';
import { QuestionSide } from './question-side';
import { SeveralEditor } from './several-editor';
import { withoutSeveral } from './several-steps';
import { changeQuestion, withQuestions } from './topic-steps';
import { useAddKey } from './use-add-key';
import { useOpenedTopic } from './use-opened-topic';
import { type OpenedTopic, type TopicDraft, useTopicDraft } from './use-topic-draft';

type EditorPlace = Extract<Place, { page: 'editor' }>;

export default function EditorPage() {
  const place = usePlace();
  return place.page === 'editor' ? <Loaded key={`${place.libraryId}/${place.topicId}`} place={place} /> : null;
}

function Loaded({ place }: { place: EditorPlace }) {
  const { opened, problem } = useOpenedTopic(place.libraryId, place.topicId);
  if (problem)
    return (
      <main className="editor__work">
        <Notice tone="danger">{problemText(problem, msg.problems)}</Notice>
      </main>
    );
  return opened ? <Editor place={place} opened={opened} /> : <PageComing />;
}

function Editor({ place: { libraryId, questionId }, opened }: { place: EditorPlace; opened: OpenedTopic }) {
  const draft = useTopicDraft(libraryId, opened);
  const { topic, change, changeBy } = draft;
  const [wished, setPart] = useState(() => firstPart(opened.topic, questionId));
  const [shown, setShown] = useState(questionId);
  if (shown !== questionId) {
    setShown(questionId);
    if (questionId !== undefined) setPart(firstPart(topic, questionId));
  }
  const part = partIn(topic, wished);
  const ids = idsOf(part);
  const index = part.part === 'question' ? topic.questions.findIndex(({ id }) => id === part.questionId) : -1;
  const question = topic.questions[index];
  const add = (questions: readonly Question[], after: string | undefined) => {
    change(withQuestions(topic, questions, after), null);
    setPart(partOf(questions.slice(0, 1).map(({ id }) => id)));
  };
  useAddKey(() => add([newQuestion('choice', () => crypto.randomUUID())], undefined));
  const addAll = (questions: readonly Question[]) => {
    add(questions, question?.id);
    const added = questions.map(({ id }) => id);
    showToast(msg.editor.pastedAll(questions.length), {
      undo: () => changeBy((now) => withoutSeveral(now, added)),
    });
  };
  return (
    <div className="editor">
      <Outline
        libraryId={libraryId}
        topic={topic}
        part={part}
        onChoose={setPart}
        onAdd={() => add([newQuestion('choice', () => crypto.randomUUID())], undefined)}
      />
      <main className="editor__work">
        <EditorToolbar
          draft={draft}
          title={titleOf(ids.length, index)}
          question={question}
          index={index}
          onRemoved={() => setPart(partAfter(topic, ids))}
        />
        <Trouble draft={draft} />
        {part.part === 'several' && <SeveralEditor libraryId={libraryId} draft={draft} ids={ids} onPart={setPart} />}
        {part.part === 'brief' && <BriefEditor libraryId={libraryId} topic={topic} onChange={change} />}
        {question && (
          <QuestionEditor
            key={question.id}
            libraryId={libraryId}
            question={question}
            topic={topic}
            onChange={(next, mark) => change(changeQuestion(topic, next), mark && `${question.id} ${mark}`)}
            onAddAll={addAll}
            onUndo={() => changeBy((now) => changeQuestion(now, question))}
          />
        )}
      </main>
      {question && <QuestionSide question={question} topic={topic} index={index} />}
    </div>
  );
}

function titleOf(chosen: number, index: number): string {
  if (chosen > 1) return msg.editor.severalTitle(chosen);
  return index < 0 ? msg.editor.brief : msg.editor.question(index + 1);
}

function Trouble({ draft }: { draft: TopicDraft }) {
  if (draft.conflict) return <ConflictDialog conflict={draft.conflict} onSettle={draft.settle} />;
  if (!draft.problem) return null;
  return (
    <Notice tone="danger" action={{ label: msg.editor.tryAgain, onPress: () => void draft.saveNow() }}>
      {problemText(draft.problem, msg.problems)}
    </Notice>
  );
}
