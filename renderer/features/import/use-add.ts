/** Adds what is ticked, all of it or nothing, and remembers what was added for the summary. */
import { useState } from 'react';
import type { ImportAdded } from '../../../shared/import/import-calls';
import type { Problem } from '../../../shared/problem';
import { call } from '../../desktop/desktop';
import { announce } from '../../ui/announce';
import { msg } from '../../ui/messages';
import type { Headlines } from './headline-field';
import type { ImportJob } from './use-import-job';
import type { Target } from './use-target';

export function useAdd(job: ImportJob, target: Target, chosen: readonly string[], headlines: Headlines) {
  const [added, setAdded] = useState<ImportAdded | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isPossible =
    chosen.length > 0 && target.into !== undefined && !isStillReading(job) && !isBusy && added === null;
  const confirm = async () => {
    if (!isPossible || !job.id || !target.into) return;
    setIsBusy(true);
    const ask = { job: job.id, chosen: [...chosen], headlines, libraryId: target.into.id, topicId: target.topicId };
    const result = await call('import.add', ask);
    setIsBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    setAdded(result.value);
    announce(msg.importFiles.added(result.value.questions, result.value.topicIds.length, target.into.name));
    await call('settings.change', { welcomed: true });
  };
  return { added, problem, isPossible, confirm };
}

/** What is shown is not yet what would be added. */
export const isStillReading = ({ progress, again }: ImportJob): boolean =>
  progress?.state === 'reading' || again !== null;
