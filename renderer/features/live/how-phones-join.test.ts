/** How phones join: as the teacher last chose, and on the roster only where there is one. */
import { expect, test } from 'vitest';
import type { PhonesView, TeacherView } from '../../../shared/live/teacher-view';
import { howPhonesJoin, waysToJoin } from './how-phones-join';

const seat = (guest: boolean) => ({ guest }) as TeacherView['seats'][number];
const open: PhonesView = {
  state: 'open',
  joining: { address: '192.168.4.20:8080', square: 'http://192.168.4.20:8080/#482915', pin: '482915' },
  way: 'nickname',
  approves: true,
  waiting: [],
  here: 0,
  away: 0,
  adapters: [
    { name: 'VPN', address: '192.168.4.2', doubt: 'vpn' },
    { name: 'Wi-Fi', address: '192.168.4.20', doubt: null },
  ],
  findings: [],
};

test('the roster is offered, and first, where somebody stands on it', () => {
  expect(waysToJoin({ seats: [] })).toEqual(['name', 'nickname']);
  expect(waysToJoin({ seats: [seat(true)] })).toEqual(['name', 'nickname']);
  expect(waysToJoin({ seats: [seat(false), seat(true)] })[0]).toBe('roster');
});

test('before phones are on: the roster with a class, a name without, and nobody has to wait', () => {
  expect(howPhonesJoin({ phones: null, seats: [seat(false)] })).toEqual({
    way: 'roster',
    approves: false,
    address: null,
  });
  expect(howPhonesJoin({ phones: null, seats: [] }).way).toBe('name');
});

test('once they are on, a change of one thing keeps the others and the address', () => {
  expect(howPhonesJoin({ phones: open, seats: [] })).toEqual({
    way: 'nickname',
    approves: true,
    address: '192.168.4.20',
  });
  expect(howPhonesJoin({ phones: { ...open, joining: null }, seats: [] }).address).toBeNull();
});
