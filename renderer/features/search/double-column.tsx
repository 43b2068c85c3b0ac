/** One of the questions that are there twice, as a column: where it is written, its text and answers, and what can be done with it. */
import { Pencil, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Library } from '../../../shared/library/library-list';
import type { Double } from '../../../shared/search/doubles';
import { navigate } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { DoubledQuestion, PlainDouble } from './doubled-question';
import { takeOut } from './take-out';
import { useSeen } from './use-seen';

export function DoubleColumn({ question, library }: { question: Double; library: Library | undefined }) {
  const { libraryId, topicId, questionId, headline } = question;
  const shownHeadline = headline || msg.search.untitled;
  const column = useRef<HTMLElement>(null);
  const isSeen = useSeen(column);
  return (
    <article className="double-column" ref={column}>
      <header className="double-column__head">
        <p>
          {msg.search.writtenIn} <bdi className="double-column__headline">{shownHeadline}</bdi>
        </p>
        <p dir="auto">{library?.name}</p>
      </header>
      {isSeen ? <DoubledQuestion of={question} /> : <PlainDouble of={question} />}
      <footer className="double-column__acts">
        <Button
          kind="quiet"
          icon={Pencil}
          label={msg.search.editIn(shownHeadline)}
          onPress={() => navigate({ page: 'editor', libraryId, topicId, questionId })}
        >
          {msg.search.edit}
        </Button>
        <Button
          kind="quiet"
          icon={Trash2}
          label={msg.search.takeOutOf(shownHeadline)}
          isDisabled={library?.readOnly ?? true}
          tip={msg.search.readOnly}
          onPress={() => void takeOut(question)}
        >
          {msg.search.takeOut}
        </Button>
      </footer>
    </article>
  );
}
