/** How loud a finding about the network is said: what keeps every phone out, what may, and what is well. */
import type { FindingName } from '../../../shared/live/network-finding';
import type { PhonesView } from '../../../shared/live/teacher-view';

const keepsAllOut: readonly FindingName[] = ['noNetwork', 'onlyDoubtful', 'ownDoorShut'];

export const toneOf = (finding: FindingName): 'danger' | 'warn' | 'ok' =>
  finding === 'good' ? 'ok' : keepsAllOut.includes(finding) ? 'danger' : 'warn';

/** Whether the teacher should look at the phones. */
export const hasTrouble = ({ state, findings }: Pick<PhonesView, 'state' | 'findings'>): boolean =>
  state === 'failed' || findings.some((finding) => finding !== 'good');
