/** The network as a teacher's computer may have it, and what the self-check says of it. */
import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { findAdapters } from './adapters';
import { checkNetwork, type Looked } from './self-check';

const at = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  ({ address, family, internal, netmask: '', mac: '', cidr: null }) as unknown as NetworkInterfaceInfo;

test('the Wi-Fi comes before a cable, and a tunnel or a virtual network after both', () => {
  const found = findAdapters({
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    tun0: [at('10.8.0.2')],
    eth0: [at('10.1.2.3')],
    wlan0: [at('192.168.4.20'), at('fe80::1', false, 'IPv6')],
    tailscale0: [at('100.99.1.1')],
  });
  expect(found.map(({ address, doubt }) => [address, doubt])).toEqual([
    ['192.168.4.20', null],
    ['10.1.2.3', null],
    ['172.17.0.1', 'virtual'],
    ['10.8.0.2', 'vpn'],
    ['100.99.1.1', 'vpn'],
  ]);
});

test('a public address is never offered', () => {
  expect(findAdapters({ eth0: [at('8.8.8.8'), at('172.32.0.1')] })).toEqual([]);
});

const wifi = { name: 'wlan0', address: '192.168.4.20', doubt: null };
const vpn = { name: 'tun0', address: '10.8.0.2', doubt: 'vpn' as const };
const looked: Looked = {
  adapters: [wifi],
  used: wifi.address,
  counts: { pages: 3, links: 3, wrongPins: 0 },
  openFor: 1000,
  seated: 3,
  ownDoor: true,
};

test.each<[string, Partial<Looked>, string[]]>([
  ['all is well', {}, ['good']],
  ['no network', { adapters: [] }, ['noNetwork']],
  ['a VPN beside the Wi-Fi', { adapters: [wifi, vpn] }, ['vpn']],
  ['the VPN alone', { adapters: [vpn], used: vpn.address }, ['onlyDoubtful']],
  ['a firewall on this computer', { ownDoor: false }, ['ownDoorShut']],
  [
    'two networks before anybody came',
    { adapters: [wifi, { ...wifi, address: '10.1.2.3' }], seated: 0 },
    ['severalNetworks'],
  ],
  [
    'nobody in three minutes',
    { openFor: 180_000, seated: 0, counts: { pages: 0, links: 0, wrongPins: 0 } },
    ['nobodyComes'],
  ],
  ['pages but no phones', { openFor: 180_000, seated: 0 }, ['pagesOnly']],
])('%s is said', (_, found, said) => {
  expect(checkNetwork({ ...looked, ...found })).toEqual(said);
});
