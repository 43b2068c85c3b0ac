/** One of the questions that are there twice: its text, its answers, where it is, and what can be done with it. */
import { Pencil, Trash2 } from 'lucide-react';
import type { Library } from '../../../shared/library/library-list';
import type { Double } from '../../../shared/search/doubles';
import { navigate } from '../../desktop/navigation';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { takeOut } from './take-out';

export function DoubleCard({ question, library }: { question: Double; library: Library | undefined }) {
  const { libraryId, topicId, questionId, headline, stem, answers } = question;
  const shownHeadline = headline || msg.search.untitled;
  return (
    <article className="double-card">
      <p className="double-card__stem" dir="auto">
        {stem || msg.search.noStem}
      </p>
      {answers.length > 0 && (
        <ul>
          {[...new Set(answers)].map((answer) => (
            <li key={answer} dir="auto">
              {answer}
            </li>
          ))}
        </ul>
      )}
      <p className="double-card__where">
        <span dir="auto">{shownHeadline}</span>
        <span dir="auto">{library?.name}</span>
      </p>
      <div className="double-card__acts">
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
      </div>
    </article>
  );
}
