/** Saves what was read and refused as a text where the teacher wants it. */
import { call } from '../../desktop/desktop';
import { msg } from '../../ui/messages';
import { showToast } from '../../ui/toast';
import type { ImportJob } from './use-import-job';

export async function saveReport({ id, refuse }: Pick<ImportJob, 'id' | 'refuse'>): Promise<void> {
  if (!id) return;
  const saved = await call('import.saveReport', { job: id });
  if (!saved.ok) return refuse(saved.problem);
  const name = saved.value?.file.split(/[/\\]/).at(-1);
  if (name) showToast(msg.importFiles.report.saved(name), {});
}
