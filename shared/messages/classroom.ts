/** The words of the presenter for the classroom network: phones, the waiting room, and what is known of a seat. */
import type { ChannelName } from '../live/channel-names';
import type { JoinWay } from '../live/lan-messages';
import type { FindingName } from '../live/network-finding';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

const ways: Record<JoinWay, string> = { name: 'Own name', nickname: 'Nickname', roster: 'Name on the roster' };
const wayHints: Record<JoinWay, string> = {
  name: 'Each student types a name. The results list them as guests.',
  nickname: 'Each student picks a nickname from a list, so no real name is used.',
  roster: 'Each student finds the own name or number, and the answers count for that student.',
};

const findings: Record<FindingName, string> = {
  noNetwork: 'This computer is in no network. Connect it to the Wi-Fi of the room, then check again.',
  onlyDoubtful:
    'The only address belongs to a VPN or a virtual machine, which phones can’t reach. Connect to the Wi-Fi of the room, then check again.',
  vpn: 'A VPN is on and may keep phones out. If they can’t join, switch it off, then check again.',
  severalNetworks: 'This computer is in several networks. Choose the one that the phones are in.',
  ownDoorShut: 'This computer keeps phones out. Allow Lectern in its firewall for private networks, then check again.',
  nobodyComes:
    'No phone has come so far. Check that the phones are in the same Wi-Fi, and not in one for guests that keeps its devices apart.',
  pagesOnly: 'Phones open the page but get no further. A Wi-Fi that filters may be the reason: try another one.',
  good: 'Phones can reach this computer.',
};

const phones = {
  title: 'Phones',
  on: 'Let students answer by phone',
  offHint: 'Nothing leaves this computer while phones are off. No internet is needed.',
  offTitle: (inByPhone: number) =>
    inByPhone === 1 ? 'Turn phones off with 1 phone in?' : `Turn phones off with ${inByPhone} phones in?`,
  offText:
    'Answers so far stay. Nobody can answer by phone until phones are on again; then they come back by themselves.',
  keepOn: 'Keep phones on',
  turnOff: 'Turn phones off',
  wifi: 'Name of the Wi-Fi',
  wifiHint: 'The wall tells the class to join it. Without a name it says the Wi-Fi of this room.',
  way: 'How students join',
  ways,
  wayHints,
  noRoster: 'With a class, students could also join by their name on the roster.',
  approves: 'Let each phone in myself',
  approvesHint: 'A phone waits until you let it in.',
  address: 'Address',
  pin: 'PIN',
  pinShown: (pin: string) => pin.replace(/^(\d{3})(\d{3})$/, '$1 $2'),
  opening: 'Opening the classroom network',
  failed: 'The classroom network did not open. Check the Wi-Fi of this computer, then try again.',
  tryAgain: 'Try again',
  network: 'Network',
  adapter: (name: string, address: string, doubt: 'vpn' | 'virtual' | null) =>
    `${name}, ${address}${doubt === null ? '' : doubt === 'vpn' ? ' (VPN)' : ' (virtual)'}`,
  findings,
  otherChannel: 'Meanwhile the quiz goes on without phones: count hands, or tap names where there is a class.',
  checkAgain: 'Check again',
  goOnWithout: 'Go on without phones',
  inAndAway: (here: number, away: number) =>
    away === 0 ? count(here, 'phone is in', 'phones are in') : `${here} in, ${away} reconnecting`,
  bar: (here: number) => count(here, 'phone', 'phones'),
  barOff: 'Phones off',
  barOpening: 'Opening',
  barFailed: 'No phones',
  barLabel: (said: string) => `${said}: open the settings of the phones`,
  barTrouble: 'something to look at',
};

const waiting = {
  title: 'Waiting to be let in',
  notice: (n: number) => (n === 1 ? '1 phone waits to be let in.' : `${n} phones wait to be let in.`),
  said: (name: string) => `${name} waits to be let in`,
  show: 'Show them',
  letIn: 'Let in',
  letInName: (name: string) => `Let in ${name}`,
  letAllIn: 'Let all in',
  remove: 'Remove',
  removeName: (name: string) => `Remove ${name}`,
  taken: 'This seat already has a phone. Let in only if the student has changed phones.',
};

const seat = {
  guest: 'guest',
  phoneHere: 'phone connected',
  phoneAway: 'phone reconnecting',
  by: { phone: 'by phone', roster: 'tapped' } satisfies Record<ChannelName, string>,
  answeredUnseen: 'answered',
  extraTime: (factor: number) => (factor === 2 ? 'double time' : `${Math.round((factor - 1) * 100)}% more time`),
  points: (n: number) => count(n, 'point', 'points'),
  group: (n: number) => `group ${n}`,
  actions: (name: string) => `More about ${name}`,
  removePhone: 'Remove this phone',
  removeGuest: 'Remove this guest',
  removePhoneTitle: (name: string) => `Remove the phone of ${name}?`,
  removePhoneText:
    'The phone is sent away and can’t come back by itself: from now on you let each new phone in. The answers stay.',
  removeGuestTitle: (name: string) => `Remove ${name}?`,
  removeGuestText:
    'The phone is sent away, and the answers of this guest are taken out of the quiz. From now on you let each new phone in.',
  keep: 'Keep',
  here: (here: number, of: number) => `${here} of ${of} in by phone`,
  reconnecting: (n: number) => `${n} reconnecting`,
};

const extraTime = {
  left: (n: number, clock: string) => `${count(n, 'student has', 'students have')} extra time: ${clock}`,
};

export const classroom = { phones, waiting, seat, extraTime };
