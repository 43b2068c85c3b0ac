/** The self-check of the classroom network: what seems to be in the way of the phones, worst first. */
import type { FindingName } from '../../../shared/live/network-finding';
import type { Adapter, FromLan } from './lan-talk';

export interface Looked {
  adapters: readonly Adapter[];
  /** The address phones are told. */
  used: string;
  counts: FromLan['counted'];
  /** For how long the door has been open (ms). */
  openFor: number;
  /** How many phones have a seat. */
  seated: number;
  /** Whether this computer reaches its own door; null until it was tried. */
  ownDoor: boolean | null;
}

/** By then somebody of a class should have come. */
const patience = 120_000;

export function checkNetwork({ adapters, used, counts, openFor, seated, ownDoor }: Looked): FindingName[] {
  if (adapters.length === 0) return ['noNetwork'];
  const findings: FindingName[] = [];
  if (ownDoor === false) findings.push('ownDoorShut');
  const plain = adapters.filter(({ doubt }) => doubt === null);
  const isDoubtful = adapters.some(({ address, doubt }) => address === used && doubt !== null);
  if (plain.length === 0 || isDoubtful) findings.push('onlyDoubtful');
  else if (adapters.some(({ doubt }) => doubt === 'vpn')) findings.push('vpn');
  const waited = openFor > patience && seated === 0;
  if (waited && counts.pages === 0) findings.push('nobodyComes');
  if (waited && counts.pages > 0) findings.push('pagesOnly');
  if (plain.length > 1 && seated === 0) findings.push('severalNetworks');
  return findings.length > 0 ? findings : ['good'];
}
