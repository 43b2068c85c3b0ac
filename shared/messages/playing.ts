/** The words of the presenter for all beyond the next step: points, practice, groups, questions made on the fly, and the keys. */
import type { Play } from '../live/play';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const percent = (part: number, of: number) => `${Math.round((part / of) * 100)}%`;
/** Of fewer answers than these a percentage would say more than there is. */
const fewestForPercent = 5;
const right = (n: number, of: number) =>
  of < fewestForPercent ? `${n} of ${of}` : `${n} of ${of} (${percent(n, of)})`;

type Switches = Record<keyof Play, { label: string; hint: string }>;
const switches: Switches = {
  points: { label: 'Points', hint: 'Each question earns its points, by how much of it is right.' },
  speedBonus: { label: 'Bonus for speed', hint: 'Up to half of the points more for a fast right answer.' },
  streaks: { label: 'Bonus for streaks', hint: 'More for right answers in a row.' },
  leaderboard: { label: 'Leaderboard', hint: 'L shows on the wall who has the most points.' },
  teams: { label: 'Teams', hint: 'Groups play together. A team has the average of its students.' },
};
const play = {
  title: 'Points and games',
  othersNeedPoints: 'The others need points. All off, right and wrong is all that counts.',
  switches,
  needsPoints: 'Needs points.',
  makeGroupsFirst: 'Make groups first, with G.',
};

const practice = {
  title: 'Own pace',
  hint: 'Everybody answers all questions on the phone, and reads the explanation after each answer.',
  start: 'Start at own pace',
  needsPhones: 'Let students answer by phone first.',
  through: (done: number, of: number) => `${done} of ${of} are through.`,
  none: 'Nobody has begun.',
  rightSoFar: (n: number, of: number) => `${right(n, of)} right so far.`,
  class: 'Progress of the class',
  student: 'Student',
  answered: 'Answered',
  right: 'Right',
  answeredOf: (n: number, of: number) => `${n} of ${of}`,
  endTitle: 'End the practice?',
  endText: (done: number, of: number) =>
    `${done} of ${count(of, 'student is', 'students are')} through. The answers are kept and appear in the results.`,
};

const quick = {
  title: 'Ask a question now',
  stem: 'Question',
  stemHint: 'Leave it empty for a question that you ask aloud.',
  aloud: 'Listen to the question.',
  kind: 'Kind of question',
  kinds: {
    choice: 'Choice',
    'true-false': 'True or false',
    'short-answer': 'Words',
    numeric: 'Number',
    poll: 'Poll',
  },
  options: 'Options',
  optionsHint: 'Left empty, the class sees the letters alone.',
  option: (letter: string) => `Option ${letter}`,
  isRight: (letter: string) => `${letter} is right`,
  addOption: 'Add option',
  removeOption: (letter: string) => `Remove option ${letter}`,
  rightWord: 'Right',
  rightOne: 'Right answer',
  noKey: 'None',
  isTrue: 'True',
  isFalse: 'False',
  noKeyHint: 'Without a right answer nothing is marked.',
  accepted: 'Accepted answers',
  acceptedHint: 'One on each line, or none.',
  number: 'Right number',
  numberHint: 'Leave it empty where there is none.',
  numberWrong: 'Type one number, such as 270 or 2.5.',
  time: 'Time',
  noTime: 'No time limit',
  ask: 'Ask now',
  cancel: 'Cancel',
};

const groups = {
  title: 'Random groups',
  size: 'Students in a group',
  make: 'Make groups',
  makeAgain: 'Mix again',
  clear: 'Remove the groups',
  onWall: 'Show on the wall',
  group: (n: number) => `Group ${n}`,
  none: 'Groups are drawn by chance. Their sizes differ by one at most.',
  made: (n: number) => `${count(n, 'group', 'groups')} made`,
};

const over = {
  leaderboard: 'The class sees the leaderboard.',
  groups: 'The class sees the groups.',
  takeAway: 'Take it away',
};

const gain = {
  said: (before: number, answeredBefore: number, now: number, answered: number) =>
    `First vote ${right(before, answeredBefore)} right, second vote ${right(now, answered)}.`,
  same: 'The same share as before.',
  points: (n: number) => `${n > 0 ? '+' : ''}${n} percentage points.`,
};

const more = {
  label: 'More',
  skip: 'Skip this question',
  add: 'Ask a question now',
  pick: 'Pick a student',
  groups: 'Random groups',
  leaderboard: 'Show leaderboard',
  noLeaderboard: 'Hide leaderboard',
  play: 'Points and games',
  phones: 'Phones',
  keys: 'All keys',
};

const help = {
  title: 'Keys',
  steps: 'Steps',
  question: 'This question',
  class: 'The class',
  next: 'Next step',
  back: 'Back',
  goTo: 'Go to question',
  skip: 'Skip this question',
  end: 'End, asks first',
  blank: 'Blank the wall, or show it',
  timer: 'Start or pause the clock',
  time: '30 seconds more, or less',
  voteAgain: 'Second vote',
  add: 'Ask a question now',
  find: 'Find a student to answer for',
  pick: 'Pick a student by chance',
  groups: 'Random groups',
  names: 'Hide or show names on this laptop',
  leaderboard: 'Leaderboard, where it is on',
  phones: 'Phones, and who waits',
  keys: 'This list',
  clicker: 'A clicker works too: its two arrows are the next step and back, its third button blanks the wall.',
};

export const playing = { play, practice, quick, groups, over, gain, more, help };
