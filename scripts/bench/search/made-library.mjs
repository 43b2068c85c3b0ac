/** A library made up by rule, the same each time: 10,000 topics with ten questions each, in words as rare as in real text. */

/** A small generator of chance that gives the same numbers each time. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables =
  'ba be bo ca co cu da de di do fa fe fi ga go ha he hi in is ka la le li lo ma me mi mo na ne ni no or pa pe po ra re ri ro sa se si so ta te ti to tu un va ve vi wa we zo con ter men tion ment pro per sen tal ver'.split(
    ' ',
  );

function makeWords(count, random) {
  const words = new Set();
  while (words.size < count) {
    const length = 2 + Math.floor(random() * 3.2);
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...words];
}

/** The first words are common and the last rare, as Zipf's law has it. */
const wordBy = (words, random) => words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1)];

export function madeLibrary(topicCount = 10_000, questionsEach = 10) {
  const random = chance(2026);
  const words = makeWords(60_000, random);
  const text = (count) => Array.from({ length: count }, () => wordBy(words, random)).join(' ');
  const topics = Array.from({ length: topicCount }, (_, topic) => ({
    id: `topic-${topic}`,
    headline: text(7),
    points: Array.from({ length: 4 }, () => text(12)),
    category: `Category ${topic % 24}`,
    date: `20${String(10 + (topic % 16)).padStart(2, '0')}-${String(1 + (topic % 12)).padStart(2, '0')}-${String(1 + (topic % 28)).padStart(2, '0')}`,
    questions: Array.from({ length: questionsEach }, (_, question) => ({
      id: `question-${topic}-${question}`,
      stem: `${text(12)}?`,
      options: Array.from({ length: 4 }, () => text(3)),
      tags: [`tag ${Math.floor(random() * 40)}`],
      kind: ['choice', 'true-false', 'short-answer', 'discussion'][question % 4],
      level: ['easy', 'medium', 'hard'][question % 3],
    })),
  }));
  return { topics, words };
}

const slips = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => `${word.slice(0, at)}e${word.slice(at)}`,
  (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
  (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
];

/** What a teacher types, key by key: two words of some question, in every second query the second one with a slip. */
export function keyPresses({ topics }, queries = 60) {
  const random = chance(7);
  return Array.from({ length: queries }, (_, n) => {
    const topic = topics[Math.floor(random() * topics.length)];
    const stem = topic.questions[n % topic.questions.length].stem.replace('?', '').split(' ');
    const long = stem.filter((word) => word.length > 5);
    const [first, second] = [stem[n % 5], long[n % Math.max(1, long.length)] ?? stem[6]];
    const typed = n % 2 === 0 ? second : slips[(n >> 1) % slips.length](second, 1 + (n % (second.length - 2)));
    const whole = `${first} ${typed}`;
    return Array.from({ length: whole.length }, (_, at) => whole.slice(0, at + 1)).filter(
      (text) => !text.endsWith(' '),
    );
  }).flat();
}
