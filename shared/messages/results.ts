/** The words of the results screens. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const students = (n: number): string => count(n, 'student', 'students');
const questions = (n: number): string => count(n, 'question', 'questions');

export const results = {
  title: 'Results',
  quiz: 'Quiz',
  sessionLine: (f: { title: string; className: string; date: string }) =>
    `${f.title} (${[f.className, f.date].filter(Boolean).join(', ')})`,
  classAndDate: (className: string, date: string) => [className, date].filter(Boolean).join(', '),
  views: 'Views of the results',
  overview: 'Overview',
  questions: 'Questions',
  hideNames: 'Hide names',
  showNames: 'Show names',
  tryAgain: 'Try again',
  opening: 'Opening the results.',
  emptyTitle: 'No results yet',
  emptyText: 'They appear here after the first quiz.',
  rebuilt: 'The results were damaged and have been made anew from your session files. Nothing is missing.',
  noSuchSession: 'This quiz is no longer among the results. Choose another one above.',
  nothingAnswered: 'Nothing was answered in this quiz.',
  unfinished: 'This quiz was not finished. These are the answers so far.',

  percent: (n: number) => `${n}%`,
  ofAnswers: (right: number, answered: number) => `${right} of ${answered}`,
  none: '–',
  mark: { right: 'right', other: 'other answer', blank: 'no answer', unmarked: 'not marked' },
  nameless: 'kept without a name',
  pollNameless: 'The answers to a poll are kept without names.',
  studentNumber: (n: number) => `Student ${n}`,
  seatNumber: (n: number) => `Seat ${n}`,

  findingPercent: (percent: number) => `${percent}% right.`,
  findingPercentFirst: (percent: number) => `${percent}% right on the first vote.`,
  findingCount: (f: { right: number; answered: number; questions: number }) =>
    `${f.right} of the ${count(f.answered, 'answer', 'answers')} to ${questions(f.questions)} ${f.right === 1 ? 'was' : 'were'} right.`,
  findingNothingMarked: 'Nothing was marked in this quiz.',
  findingAnotherLook: (n: number) =>
    n === 0 ? 'No question needs another look.' : `${questions(n)} ${n === 1 ? 'needs' : 'need'} another look.`,
  handsOnly: 'Answers were counted by show of hands, so there are counts and no students.',
  tookPart: (present: number, absent: number) =>
    absent === 0 ? `${students(present)} took part.` : `${students(present)} took part, ${absent} gave no answer.`,
  percentBasis: 'Each percent is of those who answered.',
  tooFewForPercent: 'Percents are left out: fewer than 5 answered each question.',
  notCounted: (f: { byHands: number; withoutKey: number; unanswered: number }) =>
    [
      f.byHands === 0
        ? ''
        : `${questions(f.byHands)} with several right options, where hands were counted: one student may have raised a hand for each`,
      f.withoutKey === 0 ? '' : `${questions(f.withoutKey)} without a right answer`,
      f.unanswered === 0 ? '' : `${questions(f.unanswered)} talked over, not asked or not answered`,
    ].filter(Boolean),
  leftOut: (parts: readonly string[]) => `Not counted as right or not: ${parts.join('; ')}.`,
  moreHands: (hands: number, inClass: number) =>
    `${count(hands, 'hand was', 'hands were')} counted on one question, more than the ${students(inClass)} of the class.`,

  gridTitle: 'Who answered what',
  gridRight: 'Right',
  gridAnswer: 'Answer given',
  gridOf: (n: number) => `of ${n}`,
  gridStudent: 'Student',
  gridShareRow: 'Right',
  gridWrote: (text: string) => `wrote “${text}”`,
  gridCaption: 'Students by questions: what each student answered in the first vote',
  sortBy: 'Sort by',
  sortScore: 'By score',
  sortName: 'By name',
  sortQuestion: (n: number) => `By question ${n}`,
  gridSummary: (f: { students: number; questions: number; best: number; of: number; all: number }) =>
    `${students(f.students)} by ${questions(f.questions)}. The best score is ${f.best} of ${f.of}; ${f.all} had every question right.`,

  chartMenu: (title: string) => `${title}: how it is shown`,
  tableOf: (title: string) => `${title}, table`,
  showTable: 'Show as table',
  showChart: 'Show as chart',
  chartEmpty: 'Nothing to show yet. It fills with the first answers.',

  rightTitle: 'Right answers by question',
  rightOfAnswers: 'Bars are out of those who answered',
  rightOfHands: 'Bars are out of the hands counted',
  secondVoteMark: 'Line marks the second vote',
  rightSummary: (f: { questions: number; lowest: number; lowestSaid: string; highest: number; highestSaid: string }) =>
    `${questions(f.questions)}. Fewest right: question ${f.lowest}, ${f.lowestSaid}. Most right: question ${f.highest}, ${f.highestSaid}.`,
  rightSummaryNone: 'No question of this quiz is marked.',
  column: {
    question: 'Question',
    text: 'Text',
    right: 'Right',
    of: 'Of',
    share: 'Percent',
    second: 'Second vote',
    option: 'Option',
    answer: 'Answer',
    votes: 'Votes',
    firstVote: 'First vote',
    isRight: 'Key',
    idea: 'Idea',
  },

  hardestTitle: 'Hardest questions',
  hardestNote: 'Fewest right first',
  allQuestionsTitle: 'All questions',
  allQuestionsNote: 'First vote, in the order of the quiz',
  choseOption: (n: number) => `${n} chose`,
  leftBlank: (n: number) => `${n} left it blank`,
  nobodyElse: 'No other answers',
  notMarked: 'No right answer to mark by',
  handsNotMarked: 'Hands for several right options, not marked',
  answers: (n: number) => count(n, 'answer', 'answers'),
  openQuestion: (n: number, stem: string) => `Question ${n}: ${stem}`,
  ideasTitle: 'By idea',
  ideasNote: 'Fewest right first',
  ideaStudents: (n: number, missed: number) =>
    `${students(n)} answered something else, ${missed === 0 ? 'no question needs another look' : `${questions(missed)} to look at again`}.`,
  ideaQuestions: (n: number) => `${questions(n)}, counted by hands.`,

  back: (title: string) => title,
  questionOf: (n: number, of: number) => `Question ${n} of ${of}`,
  previous: 'Previous question',
  next: 'Next question',
  votesTitle: 'Votes',
  votesTitleWritten: 'Answers',
  first: 'First',
  second: 'Second, after talking',
  rightAnswers: 'Right',
  otherAnswers: 'Other answers',
  leftBlankLine: 'Left blank',
  allAnswers: 'Answers',
  otherAnswer: 'Other answer',
  votesChange: (first: number, second: number) => `${first} on the first vote, ${second} on the second`,
  optionsSummary: (f: { answered: number; most: string; count: number }) =>
    `${count(f.answered, 'answer', 'answers')}. Most chose ${f.most}: ${f.count}.`,
  whoTitle: 'Who chose what, first vote',
  whoWroteTitle: 'Who wrote what, first vote',
  whoRight: 'right answer',
  blankGroup: 'No answer',
  movedToRight: 'moved to the right answer',
  movedOther: 'A badge shows any other move',
  movedTo: (letter: string) => `moved to ${letter}`,
  showsTitle: 'What it shows',
  rightFirst: 'right on the first vote',
  right: 'right',
  rightHands: 'right, by show of hands',
  afterTalking: (toRight: number, away: number) =>
    `after talking: ${toRight} moved to the right answer, ${away} moved away`,
  afterTalkingHands: 'after talking, by show of hands',
  commonSlip: (f: { letter: string; count: number; slip: string }) =>
    `The common slip was ${f.letter}, ${students(f.count)}: ${f.slip}.`,
  commonOther: (f: { letter: string; count: number }) =>
    `The most common other answer was ${f.letter}: ${count(f.count, 'answer', 'answers')}.`,
  pointsEarned: (earned: number, of: number) => `${earned} of ${of} points earned, partly right answers counted in.`,
  changedMinds: (n: number, of: number) => `${n} of these ${of} moved to the right answer.`,
  noKey: 'This question has no right answer, so nothing is scored.',
  handsForSeveral:
    'Hands were counted, and several options are right. One student may have raised a hand for each, so the counts stand here and in no percent.',
  keyIs: (answer: string) => `Right: ${answer}`,
  explanation: 'Explanation',
  times: (right: number | null, other: number | null) =>
    [right === null ? '' : `Right after ${right} s`, other === null ? '' : `other answers after ${other} s`]
      .filter(Boolean)
      .join(', '),
  timeTitle: 'Time to answer, median',
} as const;
