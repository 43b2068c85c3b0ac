/** One quiz on the results page: its toolbar, and below it the overview, the questions or one question. */
import { EyeOff } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { SessionRecord } from '../../../shared/results/session-record';
import { tallySession } from '../../../shared/results/tally';
import { navigate } from '../../desktop/navigation';
import { useCall } from '../../desktop/use-call';
import type { SessionLine } from '../../results/results-db';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { Toolbar } from '../../ui/toolbar';
import { AnalysisToolbar } from './analysis-toolbar';
import type { ChartInput } from './charts/chart';
import { peopleOf } from './people';
import { QuestionAnalysis } from './question-analysis';
import { SessionPicker } from './session-picker';
import { type ResultsView, SessionResults } from './session-results';
import { useHiddenNames } from './use-hidden-names';

interface Given {
  lines: readonly SessionLine[];
  record: SessionRecord | null;
  chosen: string;
  /** The number of the question to look at, as the class saw it. */
  question: number | undefined;
  onChoose: (sessionId: string) => void;
}

function useInput(record: SessionRecord, question: number | undefined, hidden: boolean): ChartInput {
  const classes = useCall('class.list', null, ['class.changed']);
  const guests = useCall('results.guests', { sessionId: record.id }, []);
  const tally = useMemo(() => tallySession(record), [record]);
  const people = useMemo(
    () => peopleOf(record, classes.value ?? [], hidden, msg.results, guests.value ?? {}),
    [record, classes.value, guests.value, hidden],
  );
  const at = tally.questions.findIndex(({ index }) => index + 1 === question);
  const onOpen = (place: number): void => {
    const number = (tally.questions[place]?.index ?? 0) + 1;
    navigate({ page: 'results', sessionId: record.id, question: number });
  };
  return { tally, people, at, order: { by: 'score' }, onOpen };
}

/** Another question begins at its top; the focus moves in when the row that was pressed is gone. */
function useFreshBody(at: number): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    body.current?.scrollTo(0, 0);
    if (document.activeElement === document.body) body.current?.focus();
  }, [at]);
  return body;
}

const views: readonly { value: ResultsView; label: string }[] = [
  { value: 'overview', label: msg.results.overview },
  { value: 'questions', label: msg.results.questions },
];

function Whole({ record, question, lines, onChoose }: Given & { record: SessionRecord }) {
  const { hidden, toggle } = useHiddenNames();
  const [view, setView] = useState<ResultsView>('overview');
  const input = useInput(record, question, hidden);
  const named = !input.tally.handsOnly;
  const hide = named && (
    <Button kind="quiet" icon={EyeOff} keys={['N']} onPress={toggle}>
      {hidden ? msg.results.showNames : msg.results.hideNames}
    </Button>
  );
  const body = useFreshBody(input.at);
  if (input.at >= 0) {
    return (
      <>
        <AnalysisToolbar input={input} onBack={() => onChoose(record.id)}>
          {hide}
        </AnalysisToolbar>
        <div className="results-body" ref={body} tabIndex={-1}>
          <QuestionAnalysis input={input} />
        </div>
      </>
    );
  }
  return (
    <>
      <Toolbar>
        <h1 className="for-screen-readers">{msg.results.title}</h1>
        <SessionPicker sessions={lines} chosen={record.id} onChoose={onChoose} />
        <span className="results-grow" />
        <Segmented label={msg.results.views} options={views} value={view} onChange={setView} />
        {hide}
      </Toolbar>
      <div className="results-body" ref={body} tabIndex={-1}>
        <SessionResults input={input} view={view} />
      </div>
    </>
  );
}

export function ResultsOfSession(given: Given) {
  const { record, lines, chosen, onChoose } = given;
  if (record) return <Whole {...given} record={record} />;
  return (
    <>
      <Toolbar>
        <h1 className="for-screen-readers">{msg.results.title}</h1>
        <SessionPicker sessions={lines} chosen={chosen} onChoose={onChoose} />
      </Toolbar>
      <div className="results-notice">
        <Notice tone="info">{msg.results.noSuchSession}</Notice>
      </div>
    </>
  );
}
