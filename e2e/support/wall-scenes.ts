/** Scenes of every sort for the wall, from the usual to the hardest there is. */
import type { Joining, Scene, SceneOf } from '../../shared/live/projector-view';
import type { Asked } from '../../shared/question/asked';
import { arabic, everyPlace, hard, library, longStem } from './wall-texts';

export const joining: Joining = {
  address: '192.168.104.20:8080',
  square: 'http://192.168.104.20:8080/#482915',
  pin: '482915',
};
/** As long as a Wi-Fi's name can be. */
export const wifiName = 'Klassenzimmer 12 Süd, 5 GHz Gäste';
const clock = { total: 60_000, left: 24_000, at: 0, running: false };
const picture = { media: `${'a'.repeat(64)}.svg`, description: 'Three columns, each taller than the one before' };
const turnout = { answered: 17, expected: 26 };

type Place = ReturnType<typeof place>;
const place = (stem: string, hasPicture = false, vote = 1) => ({
  ...everyPlace,
  vote,
  stem,
  picture: hasPicture ? picture : null,
});
const choose = (options: readonly string[], many = false): Asked => ({ form: 'choose', many, options: [...options] });
const asking = (at: Place, asked: Asked): Scene => ({ scene: 'answering', ...at, asked, clock, ...turnout });
const letters = (count: number, text = 'Option number') =>
  Array.from({ length: count }, (_, at) => `${text} ${at + 1}`);

function revealed(at: Place, asked: Asked, reveal: SceneOf<'revealed'>['reveal'], explanation = library.why): Scene {
  const told = { rightCount: 14, explanation, poll: false, before: null };
  return { scene: 'revealed', ...at, asked, reveal, ...told, answered: 26, expected: 26 };
}

const counts = (numbers: readonly number[], right: number): SceneOf<'revealed'>['reveal'] => ({
  form: 'choose',
  options: numbers.map((count, at) => ({ right: at === right, count })),
});

function secondVote(at: Place, options: readonly string[], first: number[], second: number[], right: number): Scene {
  const scene = revealed({ ...at, vote: 2 }, choose(options), counts(second, right)) as SceneOf<'revealed'>;
  return { ...scene, rightCount: 20, before: { reveal: counts(first, right), rightCount: 11, answered: 26 } };
}

const lobby: SceneOf<'lobby'> = {
  scene: 'lobby',
  title: 'Who gets to decide?',
  className: 'Civics 8, Period 3',
  questions: 10,
  minutes: 18,
  joining,
  here: 19,
  expected: 26,
};

/** Named for the pictures and for what a failing test says. */
export const usualScenes: Readonly<Record<string, Scene>> = {
  lobby,
  'lobby without phones': { ...lobby, joining: null, here: 0 },
  question: { scene: 'question', ...place(library.stem), form: 'choose' },
  options: { scene: 'options', ...place(library.stem), asked: choose(library.options) },
  answering: asking(place(library.stem), choose(library.options)),
  closed: { scene: 'closed', ...place(library.stem), asked: choose(library.options), clock: null, ...turnout },
  revealed: revealed(place(library.stem), choose(library.options), counts([5, 14, 3, 4], 1)),
  'second vote': secondVote(place(library.stem), library.options, [7, 11, 4, 4], [2, 20, 1, 3], 1),
  poll: {
    ...(revealed(
      place('Which topic next?'),
      choose(library.topics),
      counts([9, 12, 5], -1),
      '',
    ) as SceneOf<'revealed'>),
    poll: true,
  },
  'poll in a word': {
    ...(revealed(
      place('What is democracy, in a word?'),
      { form: 'write' },
      {
        form: 'write',
        accepted: [],
        words: library.words,
      },
      '',
    ) as SceneOf<'revealed'>),
    poll: true,
  },
  slide: { scene: 'slide', ...place(library.slide), headline: library.headline },
  'slide with picture': { scene: 'slide', ...place(library.slideBeside, true), headline: library.headline },
  discussing: {
    scene: 'discussing',
    ...place('Should a large majority be enough to borrow money that everyone repays?'),
    headline: library.headline,
    starter: 'The strongest reason on the other side is...',
    step: 'pair',
    seconds: { think: 60, pair: 120, share: 240 },
    clock: { total: 120_000, left: 95_000, at: 0, running: false },
  },
  practice: { scene: 'practice', title: 'Who gets to decide?', questions: 10, joining, done: 12, begun: 24 },
  leaderboard: {
    scene: 'leaderboard',
    teams: false,
    rows: library.names
      .slice(0, 8)
      .map((name, at) => ({ name, points: 4200 - at * 310, rank: at + 1, gained: at % 3 })),
  },
  groups: {
    scene: 'groups',
    groups: [0, 1, 2, 3, 4, 5].map((at) => library.names.slice(at * 4, at * 4 + 4)),
  },
  finished: { scene: 'finished', title: 'Who gets to decide?' },
  blank: { scene: 'blank' },
};

export const hardScenes: Readonly<Record<string, Scene>> = {
  'two options': asking(place(library.stem), choose(['True', 'False'])),
  'many right': asking(place(library.stem), choose(library.options, true)),
  '400 characters': asking(place(longStem), choose(library.options)),
  '400 characters alone': { scene: 'question', ...place(longStem), form: 'choose' },
  '400 characters and picture': asking(place(longStem, true), choose(library.options)),
  '400 characters revealed': revealed(place(longStem), choose(hard.longOptions), counts([5, 14, 3, 4], 1), hard.why),
  'six long options': asking(place(library.stem), choose(hard.longOptions.concat(hard.longOptions.slice(0, 2)))),
  'eight options': revealed(place(library.stem), choose(letters(8)), counts([1, 2, 3, 4, 5, 6, 7, 8], 2)),
  'second vote of eight': secondVote(
    place(library.stem),
    letters(8),
    [1, 2, 3, 4, 5, 6, 7, 8],
    [8, 7, 6, 5, 4, 3, 2, 1],
    0,
  ),
  '26 options': asking(place(library.stem), choose(letters(26))),
  '26 long options': asking(place(longStem), choose(letters(26, 'A rather long text of an option with the number'))),
  formulas: revealed(place(hard.formula), choose(hard.formulas), counts([2, 3, 18, 3], 2), hard.formula),
  table: asking(place(hard.table), choose(library.topics)),
  'one long word': asking(place(hard.word), choose([hard.word, 'Short'])),
  arabic: asking(place(arabic.stem), choose(arabic.options)),
  'arabic revealed': revealed(place(arabic.stem), choose(arabic.options), counts([3, 18, 5], 1), arabic.why),
  'arabic second vote': secondVote(place(arabic.stem), arabic.options, [7, 11, 4], [2, 20, 1], 1),
  'arabic slide': { scene: 'slide', ...place(`${arabic.stem}\n\n${arabic.why}`), headline: arabic.stem },
  'long slide': { scene: 'slide', ...place(hard.slide), headline: library.headline },
  'short answer': asking(place(longStem), { form: 'write' }),
  'short answer revealed': revealed(
    place(library.stem),
    { form: 'write' },
    { form: 'write', accepted: hard.accepted, words: [] },
  ),
  'many words': revealed(
    place(library.stem),
    { form: 'write' },
    { form: 'write', accepted: [], words: hard.words },
    '',
  ),
  number: asking(place(library.stem), { form: 'number', unit: 'km' }),
  matching: asking(place(longStem), { form: 'match', lefts: hard.lefts, rights: hard.rights }),
  'matching revealed': revealed(
    place('Match.'),
    { form: 'match', lefts: hard.lefts, rights: hard.rights },
    {
      form: 'match',
      rights: hard.lefts.map((_, at) => at),
    },
  ),
  ordering: revealed(
    place(library.stem),
    { form: 'order', items: hard.rights },
    {
      form: 'order',
      places: hard.rights.map((_, at) => at + 1),
    },
  ),
  gaps: asking(place(hard.gaps), { form: 'gaps', gaps: hard.gapList }),
  'gaps revealed': revealed(
    place(hard.gaps),
    { form: 'gaps', gaps: hard.gapList },
    {
      form: 'gaps',
      keys: ['two', 'the other house'],
    },
  ),
  'long title': { ...lobby, title: longStem.slice(0, 140), here: 31, expected: null },
  'large class': { ...lobby, here: 40, expected: 60 },
  'long talk': {
    ...(usualScenes.discussing as SceneOf<'discussing'>),
    stem: longStem,
    starter: library.why,
    picture,
  },
  'long names': {
    scene: 'leaderboard',
    teams: true,
    rows: hard.names.map((name, at) => ({ name, points: 12_000, rank: 1, gained: 1000 + at })),
  },
  'groups of forty': {
    scene: 'groups',
    groups: Array.from({ length: 10 }, () => hard.names.slice(0, 4)),
  },
};
