/** The fields for what the pasted text does not say about its topic: the headline and the category. */
import type { RefObject } from 'react';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { TextField } from '../../ui/text-field';
import type { Change, Draft } from './draft';
import type { Outcome } from './outcome';
import './topic-fields.css';

const words = msg.importing;

interface Props {
  place: RefObject<HTMLDivElement | null>;
  draft: Draft;
  outcome: Outcome;
  untitled: string;
  categories: readonly string[];
  change: (change: Change) => void;
}

export function TopicFields({ place, draft, outcome, untitled, categories, change }: Props) {
  if (!outcome.lacksHeadline && !outcome.lacksCategory) return null;
  return (
    <div className="topic-fields" ref={place}>
      {outcome.lacksHeadline && (
        <div className="topic-fields__headline">
          <TextField
            label={words.headline}
            hint={words.headlineHint(untitled)}
            value={draft.headline}
            onChange={(text) => change({ do: 'headline', text })}
            serif
          />
        </div>
      )}
      {outcome.lacksCategory && (
        <div className="topic-fields__category">
          <TextField
            label={words.category}
            value={draft.category ?? ''}
            onChange={(category) => change({ do: 'category', category })}
          />
          {categories.length > 0 && (
            <MenuButton
              label={words.choose}
              items={categories.map((id) => ({ id, label: id }))}
              onAction={(category) => change({ do: 'category', category })}
            />
          )}
        </div>
      )}
    </div>
  );
}
