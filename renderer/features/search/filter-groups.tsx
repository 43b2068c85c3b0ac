/** The filters as rows to tick, each with how many questions it would leave. */
import { useState } from 'react';
import { type KindName, kindNames } from '../../../shared/question/kinds';
import { levels } from '../../../shared/question/question-body';
import { type Choices, type Filters, noFilters } from '../../../shared/search/query';
import { useCall } from '../../desktop/use-call';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { msg } from '../../ui/messages';

interface Props {
  choices: Choices;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

type ListGroup = 'libraries' | 'categories' | 'kinds' | 'levels' | 'tags';

export function FilterGroups({ choices, filters, onChange }: Props) {
  const libraries = useCall('library.list', null, ['library.changed']).value ?? [];
  const classes = useCall('class.list', null, ['class.changed']).value ?? [];
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const nameOf: Record<ListGroup, (name: string) => string> = {
    libraries: (id) => libraries.find((library) => library.id === id)?.name ?? id,
    categories: (name) => name,
    kinds: (name) => (isKind(name) ? msg.editor.kinds[name] : name),
    levels: (name) => msg.editor.levels[levels.find((level) => level === name) ?? 'medium'],
    tags: (name) => name,
  };
  const group = (name: ListGroup) => (
    <Group
      key={name}
      title={msg.search.groups[name]}
      choices={withChosen(choices[name], filters[name])}
      isOn={(one) => filters[name].includes(one)}
      labelOf={nameOf[name]}
      onToggle={(one) => set({ [name]: toggled(filters[name], one) })}
    />
  );
  const states = { ready: msg.search.ready, withoutKey: msg.search.withoutKey, neverUsed: msg.search.neverUsed };
  return (
    <section className="filter-groups" aria-label={msg.search.filters}>
      <Group
        title={msg.search.groups.state}
        choices={(['ready', 'withoutKey', 'neverUsed'] as const).map((name) => ({ name, count: choices[name] }))}
        isOn={(name) => filters[name]}
        labelOf={(name) => states[name]}
        onToggle={(name) => set({ [name]: !filters[name] })}
      />
      {(['libraries', 'categories', 'kinds', 'levels', 'tags'] as const).map(group)}
      <Group
        title={msg.search.groups.lastUsedWith}
        choices={withChosen(choices.lastUsedWith, filters.lastUsedWith === null ? [] : [filters.lastUsedWith])}
        isOn={(id) => filters.lastUsedWith === id}
        labelOf={(id) => classes.find((one) => one.id === id)?.name ?? msg.search.goneClass}
        onToggle={(id) => set({ lastUsedWith: filters.lastUsedWith === id ? null : id })}
      />
      {JSON.stringify(filters) !== JSON.stringify(noFilters) && (
        <Button kind="quiet" onPress={() => onChange(noFilters)}>
          {msg.search.clear}
        </Button>
      )}
    </section>
  );
}

interface GroupProps<N extends string> {
  title: string;
  choices: readonly { name: N; count: number }[];
  isOn: (name: N) => boolean;
  labelOf: (name: N) => string;
  onToggle: (name: N) => void;
}

/** More rows than these are shown when asked for. */
const atFirst = 5;

function Group<N extends string>({ title, choices, isOn, labelOf, onToggle }: GroupProps<N>) {
  const [showsAll, setShowsAll] = useState(false);
  if (choices.length === 0) return null;
  const shown = choices.filter(({ name }, at) => showsAll || at < atFirst || isOn(name));
  return (
    <div className="filter-group" role="group" aria-label={title}>
      <h2>{title}</h2>
      {shown.map(({ name, count }) => (
        <Checkbox key={name} isSelected={isOn(name)} onChange={() => onToggle(name)}>
          <span className="filter-group__name" dir="auto">
            {labelOf(name)}
          </span>
          <span className="filter-group__count">{count}</span>
        </Checkbox>
      ))}
      {shown.length < choices.length && (
        <button type="button" className="filter-group__all" onClick={() => setShowsAll(true)}>
          {msg.search.all(choices.length)}
        </button>
      )}
    </div>
  );
}

const isKind = (name: string): name is KindName => kindNames.some((kind) => kind === name);

const toggled = (names: readonly string[], name: string): string[] =>
  names.includes(name) ? names.filter((one) => one !== name) : [...names, name];

/** What was chosen stays, so that it can be taken off, also when it finds nothing. */
const withChosen = (choices: readonly { name: string; count: number }[], chosen: readonly string[]) => [
  ...choices,
  ...chosen.filter((one) => !choices.some(({ name }) => name === one)).map((name) => ({ name, count: 0 })),
];
