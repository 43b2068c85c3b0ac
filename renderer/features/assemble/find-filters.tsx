/** The filters over the questions: only those that are ready, of one type, of one topic or library. */
import { useMemo } from 'react';
import type { Library } from '../../../shared/library/library-list';
import { kindNames } from '../../../shared/question/kinds';
import { type Filters, noFilters } from '../../../shared/search/query';
import { Chip } from '../../ui/chip';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';

export interface FindWish {
  readyOnly: boolean;
  /** The name of a kind, or empty for any. */
  kind: string;
  /** `library/topic`, `library/` for all of one, or empty for all. */
  where: string;
}

export function filtersOf({ readyOnly, kind, where }: FindWish): Filters {
  const [libraryId = '', topicId = ''] = where.split('/');
  return {
    ...noFilters,
    ready: readyOnly,
    kinds: kind === '' ? [] : [kind],
    libraries: libraryId !== '' && topicId === '' ? [libraryId] : [],
    topic: topicId === '' ? null : { libraryId, topicId },
  };
}

interface Props {
  libraries: readonly Library[];
  wish: FindWish;
  onChange: (wish: FindWish) => void;
}

export function FindFilters({ libraries, wish, onChange }: Props) {
  const places = useMemo(() => {
    const topics = libraries.flatMap(({ id, topics }) =>
      topics.map((topic) => ({ ...topic, value: `${id}/${topic.id}` })),
    );
    topics.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
    return [
      { value: '', label: msg.assemble.anyTopic },
      ...libraries.map(({ id, name }) => ({ value: `${id}/`, label: msg.assemble.wholeLibrary(name) })),
      ...topics.map(({ value, headline }) => ({ value, label: headline || msg.assemble.untitledTopic })),
    ];
  }, [libraries]);
  const kinds = kindNames.map((kind) => ({ value: kind as string, label: msg.editor.kinds[kind] }));
  return (
    <div className="finder__filters" role="group" aria-label={msg.assemble.filters}>
      <Chip isOn={wish.readyOnly} onToggle={() => onChange({ ...wish, readyOnly: !wish.readyOnly })}>
        {msg.assemble.readyOnly}
      </Chip>
      <Select
        label={msg.assemble.kind}
        hideLabel
        value={wish.kind}
        options={[{ value: '', label: msg.assemble.anyKind }, ...kinds]}
        onChange={(kind) => onChange({ ...wish, kind })}
      />
      <Select
        label={msg.assemble.topic}
        hideLabel
        value={places.some(({ value }) => value === wish.where) ? wish.where : ''}
        options={places}
        onChange={(where) => onChange({ ...wish, where })}
      />
    </div>
  );
}
