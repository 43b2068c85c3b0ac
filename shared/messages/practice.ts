/** The words of practice: questions answered one after the other at an own pace, and how far a topic is mastered. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const questions = (n: number): string => count(n, 'question', 'questions');

export const practice = {
  title: (of: string) => `Practice: ${of}`,
  thisSet: 'Practice this set',
  start: 'Start practice',
  explore: 'Explore each question',
  notRight: (n: number) => `Practice ${questions(n)} again`,
  back: 'Back',
  backTo: (of: string) => `Back to ${of}`,
  questions: 'Questions',
  gone: 'It is no longer there',
  goneText: 'The topic or the set was deleted or is on a drive that is away.',
  noneTitle: 'Nothing to practice yet',
  noneText: 'Practice needs questions with an answer. Polls are left out, for nothing is right in them.',

  number: (n: number, of: number) => `Question ${n} of ${of}`,
  exploring: 'Exploring: nothing is counted.',
  check: 'Check answer',
  next: 'Next question',
  last: 'To the overview',
  previous: 'Previous question',
  tryAgain: 'Try again',
  answerIt: 'Answer this question',
  giveFirst: 'Give an answer first.',
  noNumber: 'Write a number, such as 12 or 3.5.',

  yourAnswer: 'Your answer',
  yourAnswerIs: 'Your answer:',
  right: 'Right',
  other: 'Another answer is right',
  partlyShare: (percent: number) => `Partly right: ${percent}% of the points`,
  rightAnswer: 'The right answer',
  alsoRight: (others: readonly string[]) => `Also right: ${others.join(', ')}`,
  why: 'Why',
  feedback: 'To your answer',
  keyPoint: 'The key point behind it',
  source: 'Source',
  openSource: (title: string) => `Open ${title}`,
  talkNote: 'This one is for talking: there is no mark. Think about it, or tell somebody.',
  starter: (text: string) => `You could begin with: ${text}`,

  write: 'Write your answer',
  writeNumber: (unit: string) => (unit ? `Your number, in ${unit}` : 'Your number'),
  chooseOne: 'Choose one',
  chooseMany: 'Choose all that are right',
  choose: 'Choose',
  goesWith: (left: string) => `What goes with ${left}`,
  order: 'Your order',
  item: (n: number, text: string) => `${n}: ${text}`,
  up: (text: string) => `Move up: ${text}`,
  down: (text: string) => `Move down: ${text}`,
  movedTo: (n: number) => `Now number ${n}`,
  gap: (n: number) => `Gap ${n}`,
  option: (letter: string, text: string) => `${letter}: ${text}`,

  standing: {
    right: 'right',
    partly: 'partly right',
    other: 'other answer',
    open: 'not answered yet',
    unmarked: 'for talking',
  },

  roundRight: (right: number, of: number) => `${right} of ${of} right in this round.`,
  soFar: (right: number, of: number) => `${right} of ${of} answered right so far.`,
  allRight: 'Every answer so far was right.',
  masteryTitle: 'Mastery',
  mastery: (percent: number) => `${percent}%`,
  none: '–',
  share: (right: number, of: number) => `${right} of ${of} right`,
  left: (n: number) => (n === 0 ? 'all answered' : `${n} not answered yet`),
  tooFew: (fewest: number, have: number) =>
    have < fewest
      ? `No percent: there are fewer than ${questions(fewest)} to answer.`
      : `A percent is shown from ${questions(fewest)} answered on.`,
  tooFewForIdea: (fewest: number) => `A dash: fewer than ${questions(fewest)} of the idea were answered.`,
  nothingYet: 'Nothing answered yet.',
  practised: (right: number, of: number, left: number) =>
    `${right} of ${of} answered right in practice${left === 0 ? '' : `, ${left} not answered yet`}`,
  mastered: (percent: number, right: number, of: number, left: number) =>
    `Mastery ${percent}%: ${right} of ${of} right${left === 0 ? '' : `, ${left} not answered yet`}`,
  ideas: 'By idea',
  rule: 'The last answer to each question counts, and only a wholly right one. The percent is of the questions answered so far.',
  where: 'Kept on this computer, without a name.',
  leftOut: (polls: number, notReady: number) =>
    `Left out: ${[
      polls === 0 ? '' : count(polls, 'poll', 'polls'),
      notReady === 0 ? '' : `${questions(notReady)} not ready yet`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  reset: 'Reset progress',
  resetDone: 'Progress reset',
  notKept: 'Answers are not kept now.',
} as const;
