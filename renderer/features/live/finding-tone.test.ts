/** Only what keeps every phone out is said as a danger, and only when all is well nothing asks to be looked at. */
import { expect, test } from 'vitest';
import { findingNames } from '../../../shared/live/network-finding';
import { hasTrouble, toneOf } from './finding-tone';

test('a danger is what no phone gets past', () => {
  expect(findingNames.filter((name) => toneOf(name) === 'danger')).toEqual([
    'noNetwork',
    'onlyDoubtful',
    'ownDoorShut',
  ]);
  expect(findingNames.filter((name) => toneOf(name) === 'ok')).toEqual(['good']);
});

test('a network that failed or has a finding is to be looked at', () => {
  expect(hasTrouble({ state: 'open', findings: ['good'] })).toBe(false);
  expect(hasTrouble({ state: 'open', findings: [] })).toBe(false);
  expect(hasTrouble({ state: 'open', findings: ['vpn'] })).toBe(true);
  expect(hasTrouble({ state: 'failed', findings: [] })).toBe(true);
});
