/** The words of the wall that came with phones: how to join, votes before and after a talk, slides, practice, points and groups. */
const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
/** Of fewer answers than these a percentage would say more than there is. */
const fewestForPercent = 5;
const share = (right: number, of: number) => `${Math.round((right / of) * 100)}%`;

export const wall = {
  joinNetwork: 'Join the Wi-Fi of this room.',
  joinNamed: 'Join the Wi-Fi',
  joinOpen: ['Scan the square, or open'],
  thenPin: 'Then type this PIN',
  pin: (pin: string) => pin.replace(/^(\d{3})(\d{3})$/, '$1 $2'),
  square: (address: string) => `Square to scan: it opens ${address}`,
  noPhone: 'No phone? A raised hand counts the same.',
  areIn: (here: number, of: number | null) => (of === null ? `${here} are in` : `${here} of ${of} are in`),
  joinAt: 'Join at',
  pinWord: 'PIN',
  gain: (before: number, answeredBefore: number, now: number, answered: number) =>
    Math.min(answeredBefore, answered) < fewestForPercent
      ? `${before} of ${answeredBefore} right, then ${now} of ${answered}`
      : `${share(before, answeredBefore)} right, then ${share(now, answered)}`,
  was: (n: number) => `before the talk ${n}`,
  slide: (number: number, of: number) => `${number} of ${of}`,
  page: (shown: number, of: number) => `Page ${shown} of ${of}`,
  practice: 'Everybody at an own pace. You see the explanation after each answer.',
  practiceLength: (questions: number) => count(questions, 'question', 'questions'),
  through: (done: number, begun: number) => `${done} of ${begun} are through`,
  points: 'Points so far',
  teamPoints: 'Points of the teams so far',
  rank: 'Rank',
  name: 'Name',
  team: 'Team',
  pointsHead: 'Points',
  gained: (points: number) => `+${points}`,
  groups: 'Who works together',
  group: (n: number) => `Group ${n}`,
};
