/** Handouts: a set becomes a worksheet or an answer key, previewed as real pages and saved as Word or PDF. */
import { useCallback, useState } from 'react';
import type { HandoutOptions } from '../../../shared/handout/layout';
import { type LayoutName, layouts } from '../../../shared/handout/layouts';
import type { QuestionSet } from '../../../shared/library/question-set';
import { problemText } from '../../../shared/problem';
import { navigate, usePlace } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import { type LaidOut, MeasureHandout } from '../../handout-page/measure-handout';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { Toolbar } from '../../ui/toolbar';
import { type Handouts, useHandoutOptions, useHandouts } from './handout-choices';
import { HandoutOptionsForm } from './handout-options';
import { HandoutPreview } from './handout-preview';
import { LayoutList } from './layout-list';
import { SaveHandout } from './save-handout';
import { useSourceTopics } from './use-source-topics';
import './handouts-page.css';

const words = msg.handout;

export default function HandoutsPage() {
  const sets = useCall('set.list', null, ['set.changed']);
  const place = usePlace();
  if (sets.problem) return <Notice tone="danger">{problemText(sets.problem, msg.problems)}</Notice>;
  if (!sets.value) return null;
  if (sets.value.length === 0) {
    const makeSet = (
      <Button kind="primary" onPress={() => navigate({ page: 'sets' })}>
        {words.makeSet}
      </Button>
    );
    return (
      <main>
        <EmptyState title={words.noSets} text={words.noSetsText} action={makeSet} />
      </main>
    );
  }
  const wanted = place.page === 'handouts' ? place.setId : undefined;
  const set = sets.value.find((one) => one.id === wanted) ?? sets.value[0] ?? null;
  return <HandoutDesk sets={sets.value} set={set} />;
}

interface HandoutDeskProps {
  sets: readonly QuestionSet[];
  set: QuestionSet | null;
}

function HandoutDesk({ sets, set }: HandoutDeskProps) {
  const library = useSourceTopics(set);
  const { options, change } = useHandoutOptions(set);
  const [chosen, setChosen] = useState<LayoutName>('worksheet');
  const [laidOut, setLaidOut] = useState<Partial<Record<LayoutName, LaidOut>>>({});
  const keep = useCallback(
    (name: LayoutName, pages: LaidOut) => setLaidOut((before) => ({ ...before, [name]: pages })),
    [],
  );
  const handouts = useHandouts(set, library, options);
  if (!set || !handouts) return null;
  const shown = laidOut[chosen];
  return (
    <main className="handouts">
      <MeasureAll handouts={handouts} onPages={keep} />
      <HandoutSide
        sets={sets}
        set={set}
        handouts={handouts}
        laidOut={laidOut}
        options={options}
        chosen={chosen}
        onChoose={setChosen}
        onChange={change}
      />
      {shown && <HandoutPreview handout={handouts[chosen]} laidOut={shown} />}
    </main>
  );
}

function MeasureAll({
  handouts,
  onPages,
}: {
  handouts: Handouts;
  onPages: (name: LayoutName, laidOut: LaidOut) => void;
}) {
  return layouts.map(({ name }) => <MeasureOne key={name} name={name} handouts={handouts} onPages={onPages} />);
}

function MeasureOne({
  name,
  handouts,
  onPages,
}: {
  name: LayoutName;
  handouts: Handouts;
  onPages: (name: LayoutName, laidOut: LaidOut) => void;
}) {
  const keep = useCallback((laidOut: LaidOut) => onPages(name, laidOut), [name, onPages]);
  return <MeasureHandout handout={handouts[name]} onPages={keep} />;
}

interface HandoutSideProps {
  sets: readonly QuestionSet[];
  set: QuestionSet;
  handouts: Handouts;
  laidOut: Partial<Record<LayoutName, LaidOut>>;
  options: HandoutOptions;
  chosen: LayoutName;
  onChoose: (name: LayoutName) => void;
  onChange: (changed: Partial<HandoutOptions>) => void;
}

function HandoutSide({ sets, set, handouts, laidOut, options, chosen, onChoose, onChange }: HandoutSideProps) {
  const pages = Object.fromEntries(Object.entries(laidOut).map(([name, one]) => [name, one.pages.length]));
  const isEmpty = set.items.length === 0;
  const title = set.title.trim() || words.untitledSet;
  const choices = sets.map((one) => ({
    value: one.id,
    label: words.setInList(one.title.trim() || words.untitledSet, one.items.length),
  }));
  return (
    <div className="handouts-side">
      <Toolbar>
        <h1>{words.title}</h1>
      </Toolbar>
      <div className="handouts-body">
        <Select
          label={words.set}
          hideLabel
          options={choices}
          value={set.id}
          onChange={(setId) => navigate({ page: 'handouts', setId })}
        />
        {isEmpty && <Notice tone="warn">{words.noQuestions}</Notice>}
        <LayoutList chosen={chosen} pages={pages} onChoose={onChoose} />
        <HandoutOptionsForm
          options={options}
          forClass={!layouts.some((layout) => layout.name === chosen && layout.hasKey)}
          onChange={onChange}
        />
      </div>
      {!isEmpty && (
        <SaveHandout
          key={`${set.id} ${chosen}`}
          handout={handouts[chosen]}
          fileName={words.fileName(title, words.layoutNames[chosen])}
          contains={words.contains[chosen](set.items.length, pages[chosen] ?? 0)}
        />
      )}
    </div>
  );
}
