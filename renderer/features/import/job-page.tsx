/** The dialog while files are read, looked through and added. */
import { FilePlus2, FolderPlus, Save } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FileReading } from '../../../shared/import/file-reading';
import { sumOf } from '../../../shared/import/report';
import { everyKey } from '../../../shared/import/topics-to-add';
import { problemText } from '../../../shared/problem';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { AddedSummary } from './added-summary';
import type { Headlines } from './headline-field';
import './job-page.css';
import { LookColumn } from './look-column';
import { QuestionRows } from './question-rows';
import { ReadingProgress } from './reading-progress';
import { type Filter, filters, rowsOf } from './rows';
import { saveReport } from './save-report';
import { StillReading } from './still-reading';
import { TargetSelect } from './target-select';
import type { Name } from './topic-row';
import { isStillReading, useAdd } from './use-add';
import { useConfirmKey } from './use-confirm-key';
import type { ImportJob } from './use-import-job';
import { useTarget } from './use-target';

const words = msg.importing;
const filesWords = msg.importFiles;

interface Props {
  job: ImportJob;
  onClose: () => void;
}

export function JobPage({ job, onClose }: Props) {
  const { files, progress } = job;
  const isReading = progress?.state === 'reading';
  const target = useTarget();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => everyKey(files).filter((key) => !leftOut.has(key)), [files, leftOut]);
  const [headlines, setHeadlines] = useState<Headlines>({});
  const name = useCallback((topic: string, text: string) => setHeadlines((now) => ({ ...now, [topic]: text })), []);
  const add = useAdd(job, target, chosen, headlines);
  useConfirmKey(() => void add.confirm());
  if (add.added) return <AddedSummary job={job} added={add.added} target={target} onClose={onClose} />;
  const problem = add.problem ?? job.problem;
  const questions = countOf(files, leftOut);
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      footerStart={<TargetSelect target={target} />}
      footer={
        <>
          {files.length > 0 && (
            <Button kind="quiet" icon={Save} onPress={() => void saveReport(job)}>
              {filesWords.report.save}
            </Button>
          )}
          <Button kind="quiet" keys={['Esc']} onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            kind="primary"
            keys={['Ctrl', 'Enter']}
            isDisabled={!add.isPossible}
            tip={
              isStillReading(job) ? filesWords.stillReading : target.into ? filesWords.nothingChosen : words.noLibrary
            }
            onPress={() => void add.confirm()}
          >
            {filesWords.addQuestions(questions, chosen.length)}
          </Button>
        </>
      }
    >
      {problem && <Notice tone="danger">{problemText(problem, msg.problems)}</Notice>}
      {progress?.state === 'cancelled' && <Notice tone="info">{filesWords.stopped(progress.unread)}</Notice>}
      {isReading && progress && <ReadingProgress progress={progress} onCancel={job.cancel} />}
      <StillReading job={job} />
      {files.length > 0 && (
        <Looking
          job={job}
          files={files}
          leftOut={leftOut}
          setLeftOut={setLeftOut}
          headlines={target.topicId === null ? headlines : null}
          onName={name}
        />
      )}
    </Dialog>
  );
}

const countOf = (files: readonly FileReading[], leftOut: ReadonlySet<string>): number =>
  files
    .flatMap(({ reading }) => reading.topics.flatMap((topic) => topic.questions))
    .filter(({ question }) => !leftOut.has(question.id)).length;

interface LookingProps {
  job: ImportJob;
  files: readonly FileReading[];
  leftOut: ReadonlySet<string>;
  setLeftOut: (change: (now: ReadonlySet<string>) => ReadonlySet<string>) => void;
  headlines: Headlines | null;
  onName: Name;
}

function Looking({ job, files, leftOut, setLeftOut, headlines, onName }: LookingProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const rows = useMemo(() => rowsOf(files, filter), [files, filter]);
  const sum = useMemo(() => sumOf(files), [files]);
  useEffect(() => announce(filesWords.sum(sum)), [sum]);
  const tick = useCallback(
    (keys: readonly string[], on: boolean) =>
      setLeftOut((now) => (on ? new Set([...now].filter((key) => !keys.includes(key))) : new Set([...now, ...keys]))),
    [setLeftOut],
  );
  const counts: Record<Filter, number> = {
    all: sum.questions + sum.refused,
    ready: sum.questions - sum.withNotes,
    warnings: sum.withNotes,
    refused: sum.refused,
  };
  return (
    <div className="import">
      <section className="import__text" aria-label={filesWords.whatWasRead}>
        <div className="import__bar">
          <Segmented
            label={filesWords.show}
            options={filters.map((value) => ({ value, label: filesWords.filtered(value, counts[value]) }))}
            value={filter}
            onChange={setFilter}
          />
          <div className="import__more">
            <Button kind="quiet" icon={FilePlus2} onPress={() => void job.choose('files')}>
              {filesWords.moreFiles}
            </Button>
            <Button kind="quiet" icon={FolderPlus} onPress={() => void job.choose('folder')}>
              {filesWords.moreFolder}
            </Button>
          </div>
        </div>
        {rows.length > 0 ? (
          <QuestionRows
            rows={rows}
            leftOut={leftOut}
            current={current}
            onTick={tick}
            onShow={setCurrent}
            onAgain={job.readAgain}
            headlines={headlines}
            onName={onName}
          />
        ) : (
          <p className="question-rows__none">{filesWords.noneOf[filter]}</p>
        )}
      </section>
      <LookColumn rows={rows} current={current} sum={sum} />
    </div>
  );
}
