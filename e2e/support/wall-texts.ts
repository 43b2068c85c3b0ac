/** The texts of the scenes for the wall: those of an ordinary lesson, and those that are hardest to fit. */

export const everyPlace = { number: 4, of: 10 };

export const library = {
  headline: 'New library falls 41 votes short at town meeting',
  stem: '697 of 1,107 voters said yes. Why did the new library still lose?',
  options: [
    'Yes votes came to less than half of the room',
    'Borrowing takes two thirds: 738 votes in favor',
    'The select board turned the result down',
    'Too few people came for the vote to count',
  ],
  why: '697 is 63% of the room. Long-term borrowing takes two thirds, so the plan fell 41 votes short.',
  topics: ['The courts', 'Elections', 'Local government'],
  words: [
    { text: 'Freedom', count: 9 },
    { text: 'Voting', count: 7 },
    { text: 'Fairness', count: 4 },
    { text: 'The people', count: 2 },
    { text: 'Noise', count: 1 },
    { text: 'Compromise', count: 1 },
  ],
  slide: [
    '**Who decides what a town may borrow?**',
    '- The *select board* writes the article\n- The town meeting votes: two thirds, $\\frac{2}{3}$, must say yes\n- The state approves the loan',
  ].join('\n\n'),
  slideBeside: 'Each bar is a town meeting.\n\nThe tallest one had 1,107 voters, more than ever before.',
  names: [
    'Amara O.',
    'Ben K.',
    'Chloe D.',
    'Diego M.',
    'Elif Y.',
    'Femi A.',
    'Grace L.',
    'Hana S.',
    'Ivan P.',
    'Jada W.',
    'Kenji T.',
    'Lucia R.',
    'Malik B.',
    'Nora E.',
    'Omar H.',
    'Priya N.',
    'Quinn F.',
    'Rosa G.',
    'Samir J.',
    'Tess V.',
    'Uma C.',
    'Victor Z.',
    'Wen X.',
    'Yara I.',
  ],
};

const sentence =
  'The town meeting of March 2025 voted on a new library, a fire engine and the repair of the bridge over the mill stream. ';
export const longStem = `${sentence.repeat(4).slice(0, 384).trim()} Which one won?`;

export const arabic = {
  stem: 'صوّت 697 من 1107 ناخبين بنعم. لماذا خسرت المكتبة الجديدة رغم ذلك؟',
  options: ['لم يحضر عدد كافٍ من الناس', 'الاقتراض يحتاج إلى ثلثي الأصوات', 'رفض المجلس النتيجة'],
  why: 'الاقتراض طويل الأجل يحتاج إلى ثلثي الأصوات، أي 738 صوتًا، ولذلك نقصت الخطة 41 صوتًا.',
};

const longOption =
  'Because borrowing for many years binds voters who were not in the room, the law asks for two thirds of them, not for half';

export const hard = {
  why: `${sentence.repeat(3)}So the plan fell 41 votes short.`,
  word: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  formula: 'A ball falls from $h = 20\\,\\text{m}$. When does it land?\n\n$$t = \\sqrt{\\frac{2h}{g}}$$',
  formulas: ['$\\sqrt{2}\\,\\text{s}$', '$1.5$ s', '$\\sqrt{\\frac{40}{9.81}} \\approx 2.02$ s', 'Never'],
  table:
    'Which topic has the most votes?\n\n| Topic | Votes | Share |\n|---|---|---|\n| Courts | 9 | 35% |\n| Elections | 12 | 46% |\n| Local | 5 | 19% |',
  longOptions: [1, 2, 3, 4].map((at) => `${longOption} (${at})`),
  accepted: ['two thirds of all those who are present and vote', '66.7%', 'two in three', 'a two-thirds majority'],
  words: Array.from({ length: 40 }, (_, at) => ({ text: `Thought ${at + 1}`, count: 40 - at })),
  lefts: ['Texas', 'Ohio', 'Maine', 'Utah', 'Kansas', 'Oregon', 'Nevada', 'Iowa'],
  rights: [
    'Austin',
    'Columbus',
    'Augusta',
    'Salt Lake City',
    'Topeka',
    'Salem',
    'Carson City',
    'Des Moines',
    'Houston',
  ],
  gaps: 'Congress has [[1]] houses. A bill that one of them passes goes to [[2]].',
  gapList: [
    { options: [], unit: '' },
    { options: ['the other house', 'the president', 'the courts'], unit: '' },
  ],
  slide: Array.from({ length: 9 }, (_, at) => `${at + 1}\\. ${sentence}`).join('\n\n'),
  names: [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `Maximiliana-Konstantina Featherstonehaugh ${at}`),
};
