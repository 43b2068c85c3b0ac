/** The words of the live screens: the wall, the presenter and the dialog that starts a quiz. */
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
    talk: 'Read it first. Thinking time comes next.',
  },
  thinkFirst: 'Read all of them. Answers come next.',
  optionsPage: (first: string, last: string, of: number) => `Options ${first} to ${last} of ${of}`,
  closed: 'Answers are closed',
  writeAnswer: 'Write your answer.',
  alsoRight: (others: string) => `Also right: ${others}`,
  rightOf: (right: number, answered: number) => `${right} of ${answered} right`,
  lobbyRead: 'Read each question on your own.',
  lobbyChoose: 'Choose when the answers open.',
  lobbyTalk: 'Sometimes you talk, then choose again.',
  length: (questions: number, mins: number) =>
    `${count(questions, 'question', 'questions')}, about ${count(mins, 'minute', 'minutes')}`,
  starter: (text: string) => `You could start with “${text}”`,
  finished: 'That was the last question.',
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

export const live = { right: 'Right', wall, talk } as const;
