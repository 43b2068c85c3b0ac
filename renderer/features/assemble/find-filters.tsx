/** The filters over the questions: only those that are ready, of one type, of one topic or library. */
import { useMemo } from 'react';
import { kindNames } from '../../../shared/question/kinds';
import { isReady } from '../../../shared/question/readiness';
import { useCall } from '../../desktop/use-call';
import { Chip } from '../../ui/chip';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';
import type { Found } from './find-questions';

export interface FindWish {
  readyOnly: boolean;
  /** The name of a kind, or empty for any. */
  kind: string;
  /** The beginning of the questions' keys: a library's, a topic's, or empty for all. */
  where: string;
}

export function passes({ question, key }: Found, { readyOnly, kind, where }: FindWish): boolean {
  return key.startsWith(where) && (kind === '' || question.kind === kind) && (!readyOnly || isReady(question));
}

interface Props {
  all: readonly Found[];
  wish: FindWish;
  onChange: (wish: FindWish) => void;
}

export function FindFilters({ all, wish, onChange }: Props) {
  const libraries = useCall('library.list', null, ['library.changed']);
  const places = useMemo(() => {
    const topics = new Map(all.map(({ libraryId, topicId, headline }) => [`${libraryId}/${topicId}/`, headline]));
    return [
      { value: '', label: msg.assemble.anyTopic },
      ...(libraries.value ?? []).map(({ id, name }) => ({ value: `${id}/`, label: msg.assemble.wholeLibrary(name) })),
      ...[...topics].map(([value, headline]) => ({ value, label: headline || msg.assemble.untitledTopic })),
    ];
  }, [all, libraries.value]);
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
