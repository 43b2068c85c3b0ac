/** The words of the live screens: the wall, the presenter and the dialog that starts a quiz. */
import type { NextStep } from '../live/teacher-view';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const minutes = (seconds: number) => (seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`);

const wall = {
  number: (number: number, of: number) => `Question ${number} of ${of}`,
  numberAgain: (number: number, of: number) => `Question ${number} of ${of}, second vote`,
  answered: (answered: number, of: number) => `${answered} of ${of} answered`,
  answeredAlone: (answered: number) => `${answered} answered`,
  seconds: (n: number) => (n === 1 ? 'second' : 'seconds'),
  readFirst: {
    choose: 'Read it first. Options come next.',
    write: 'Read it first. Then write your answer.',
    number: 'Read it first. Then work out your answer.',
    match: 'Read it first. Then match the pairs.',
    order: 'Read it first. Then put them in order.',
    gaps: 'Read it first. Then fill the gaps.',
    talk: 'Read it first. Thinking time comes next.',
  },
  thinkFirst: 'Read all of them. Answers come next.',
  optionsPage: (first: string, last: string, of: number) => `Options ${first} to ${last} of ${of}`,
  closed: 'Answers are closed',
  writeAnswer: 'Write your answer.',
  alsoRight: (others: string) => `Also right: ${others}`,
  rightOf: (right: number, answered: number) => `${right} of ${answered} right`,
  lobbyRead: 'Read each question on your own.',
  lobbyChoose: 'Choose when the answers open: raise your hand, or say your letter when asked.',
  lobbyTalk: 'Sometimes you talk, then choose again.',
  length: (questions: number, mins: number) =>
    `${count(questions, 'question', 'questions')}, about ${count(mins, 'minute', 'minutes')}`,
  starter: (text: string) => `You could start with “${text}”`,
  finished: 'That was the quiz.',
  blank: 'Nothing is shown',
};

const talk = {
  think: 'Think',
  pair: 'Pair',
  share: 'Share',
  done: 'done',
  length: minutes,
  advice: {
    think: 'Alone and quiet. Write one reason.',
    pair: 'Tell your neighbor your reason. Then find one point where you agree.',
    share: 'Report what your partner said.',
  },
};

const next: Record<NextStep, string> = {
  startQuiz: 'Start quiz',
  showOptions: 'Show options',
  startAnswers: 'Start answers',
  revealAnswer: 'Reveal answer',
  startSecondVote: 'Start second vote',
  startThinking: 'Start thinking',
  startPairs: 'Start pairs',
  startSharing: 'Start sharing',
  nextQuestion: 'Next question',
  finishQuiz: 'Finish quiz',
  leave: 'See results',
};

const rail = {
  question: 'Question',
  options: 'Options',
  answers: 'Answering',
  reveal: 'Reveal',
  secondVote: 'Second vote',
  think: 'Think',
  pair: 'Pair',
  share: 'Share',
};

const presenter = {
  questions: 'Questions',
  goTo: (n: number) => `Go to question ${n}`,
  started: (time: string) => `Started ${time}`,
  classStarted: (name: string, time: string) => `${name}, started ${time}`,
  onSecondScreen: 'On second screen',
  inWindow: 'In a window',
  pixels: (width: number, height: number) => `${width} × ${height}`,
  endQuiz: 'End quiz',
  endTitle: (title: string) => `End "${title}"?`,
  endText: (asked: number, of: number) =>
    `${asked} of ${count(of, 'question', 'questions')} shown so far. The answers are kept and appear in the results.`,
  keepGoing: 'Keep going',
  steps: 'Steps of this question',
  back: 'Back',
  noBack: 'This is the first step.',
  pause: 'Pause',
  resume: 'Start',
  moreTime: '+30 s',
  goOn: ['Press', 'to go on'],
  noTime: 'Time is up. Add 30 seconds to start the clock again.',
  blank: 'Blank',
  unblank: 'Show',
  secondVote: 'Second vote',
  noSecondVote: 'A second vote opens once, from the first answer on, where the question has a right answer.',
  why: 'Why',
  shownAtReveal: 'Shown at the reveal',
  notes: 'Your notes',
  onlyYou: 'Only you see the answer.',
  onlyYouSees: (text: string) => `Only you see the answer, the counts and the names. The class sees “${text}”.`,
  onlyYouNames: 'The class sees the answer and the counts. Only you see the names.',
  closedNote: 'Time is up for the class. What you enter still counts until the reveal.',
  rightSoFar: (right: number, answered: number) => `${right} of ${answered} right so far.`,
  pressNow: ['Between 30% and 70% is where pair talk helps most. Let pairs talk, then press', 'for a second vote.'],
  handsFor: (label: string) => `Hands for ${label}`,
  before: (n: number) => `was ${n}`,
  percent: (n: number) => `${n}%`,
  noKey: 'No accepted answer',
  other: 'Other',
  otherAnswers: 'Other answers',
  classSees: 'The class sees',
  theClass: 'The class',
  students: (n: number) => count(n, 'student', 'students'),
  toCome: (n: number) => `${n} to come`,
  called: (name: string) => `Picked: ${name}`,
  entry: 'How answers are taken',
  byName: 'By name',
  hands: 'Hands',
  handsNote: 'Type the hands for each answer, beside it.',
  handsOnTop: (n: number) => `Hands are counted on top of the ${n} answered by name.`,
  tooMany: (answered: number, of: number) => `More answers than students: ${answered} of ${of}`,
  find: 'Name or number',
  found: (name: string, n: number) => (n === 1 ? name : `${name}, 1 of ${n}`),
  foundNone: 'Nobody',
  seat: (n: number) => `Seat ${n}`,
  seatSays: (name: string, answer: string | null) =>
    answer === null ? `${name}, no answer yet` : `${name}, answered ${answer}`,
  hideNames: 'Hide names',
  showNames: 'Show names',
  answerOf: (name: string) => `Answer of ${name}`,
  option: (letter: string, text: string) => `${letter}: ${text}`,
  takeBack: 'Clear',
  whatWritten: 'What was written',
  nextUp: 'Next',
  first: 'First',
  kindAndTime: (kind: string, seconds: number) => `${kind}, ${minutes(seconds)}`,
  timeLeft: (seconds: number) => (seconds === 0 ? 'Time is up' : `${seconds} seconds left`),
  lobbyNames: (className: string, n: number) =>
    `${className}, ${count(n, 'student', 'students')}. Take answers by name, or count hands.`,
  lobbyHands: 'Without a class, answers are counted by hands.',
  finishedTitle: 'The quiz is finished and saved.',
  finishedText: (asked: number, of: number, className: string) =>
    `${asked} of ${count(of, 'question', 'questions')} asked${className === '' ? '' : ` in ${className}`}. The answers are in the results.`,
  toSets: 'Back to the sets',
  noneTitle: 'No quiz is running.',
  noneText: 'Open a question set and start it from there.',
};

const start = {
  startQuiz: 'Start quiz',
  cancel: 'Cancel',
  startTitle: (title: string) => `Start "${title}"`,
  class: 'Class',
  noClass: 'No class, count hands only',
  classOption: (name: string, n: number) => `${name}, ${count(n, 'student', 'students')}`,
  noClassNote: 'The results will hold counts and no names.',
  classNote: 'You can take answers by name or count hands, question by question.',
  willFillSecond: 'The wall will fill the second screen. Your notes stay on this one.',
  willOpenWindow:
    'No second screen found. The wall opens in a window on this screen. Connect the projector and it moves there by itself.',
  emptySet: 'This set has no questions yet.',
};

export const live = { right: 'Right', wall, talk, next, rail, ...presenter, ...start };
