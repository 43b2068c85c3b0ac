/** A teacher finds what she has by any word of it, mistyped or half typed, and never what is no longer there. */
import { describe, expect, test } from 'vitest';
import type { TopicDocument } from './document';
import { noFilters, type Query } from './query';
import { SearchIndex } from './search-index';
import { readSegment, writeSegment } from './segment-buffer';
import { usageOf } from './usage';

type Made = Partial<TopicDocument> & { stems?: readonly string[]; more?: readonly string[] };

function topic(id: string, made: Made = {}): TopicDocument {
  const headline = made.headline ?? '';
  const questions = (made.stems ?? []).map((stem, n) => ({
    questionId: `${id}-q${n + 1}`,
    kind: n % 2 === 0 ? 'choice' : 'discussion',
    level: n % 2 === 0 ? 'easy' : 'hard',
    tags: n % 2 === 0 ? ['civics'] : [],
    lacks: n === 0 ? '' : 'noRightAnswer',
    lacksKey: n !== 0,
    isTalk: n % 2 === 1,
    lines: [stem, ...(made.more ?? [])],
    more: [],
    fields: [
      { text: stem, weight: 230 },
      { text: (made.more ?? []).join('\n'), weight: 130 },
      { text: headline, weight: 90 },
    ],
  }));
  return {
    libraryId: 'own',
    topicId: id,
    stamp: '1',
    headline,
    category: '',
    date: '',
    lines: [headline],
    fields: [{ text: headline, weight: 255 }],
    questions,
    ...made,
  };
}

function indexOf(...topics: TopicDocument[]): SearchIndex {
  const index = new SearchIndex();
  index.replace(topics);
  return index;
}

const most = { topics: 50, questions: 50 };
const ask = (words: string, filters: Partial<Query['filters']> = {}): Query => ({
  words,
  filters: { ...noFilters, ...filters },
});
const questions = (index: SearchIndex, words: string, filters: Partial<Query['filters']> = {}) =>
  index.find(ask(words, filters), most).questions.hits.map((hit) => hit.questionId);

const library = () =>
  indexOf(
    topic('meeting', {
      headline: 'New library falls short',
      date: '2025-03-04',
      category: 'Local government',
      stems: ['Who makes the law in an open town meeting?', 'Which vote needs only a simple majority?'],
      more: ['The voters', 'The select board'],
    }),
    topic('stars', { headline: 'Stars that are young', date: '2025-03-05', stems: ['Why do the Pléiades look blue?'] }),
  );

describe('words', () => {
  test('a word of the stem, of an option or of the headline finds the question', () => {
    expect(questions(library(), 'majority')).toEqual(['meeting-q2']);
    expect(questions(library(), 'select board')).toEqual(['meeting-q1', 'meeting-q2']);
    expect(questions(library(), 'young')).toEqual(['stars-q1']);
  });

  test('all words must be there, in any order', () => {
    expect(questions(library(), 'blue majority')).toEqual([]);
    expect(questions(library(), 'majority simple')).toEqual(['meeting-q2']);
  });

  test('the beginning of a word is enough, and the topic is found as well', () => {
    expect(questions(library(), 'town meet')).toEqual(['meeting-q1']);
    expect(
      library()
        .find(ask('librar'), most)
        .topics.hits.map((hit) => hit.topicId),
    ).toEqual(['meeting']);
  });

  test('a word in the stem ranks before the same word in an option', () => {
    const index = indexOf(
      topic('a', { stems: ['What is a river?'], more: ['A glacier'] }),
      topic('b', { stems: ['What is a glacier?'], more: ['A river'] }),
    );
    expect(questions(index, 'glacier')).toEqual(['b-q1', 'a-q1']);
  });

  test('with nothing typed the newest topics come first', () => {
    expect(questions(library(), ' ')).toEqual(['stars-q1', 'meeting-q1', 'meeting-q2']);
  });

  test('a word as typed comes before a word that is only like it', () => {
    const index = indexOf(
      topic('a', { stems: ['Which note is this?'] }),
      topic('b', { stems: ['Which vote is this?'] }),
    );
    expect(questions(index, 'vote')).toEqual(['b-q1', 'a-q1']);
  });
});

describe('many languages', () => {
  const found: [string, string, string][] = [
    ['accents', 'Où est l’école de Zoë?', 'ecole zoe'],
    ['German', 'Wie heißt die Straße am Fluß?', 'strasse heisst'],
    ['Polish and Danish', 'Łódź, Ærø og Tromsø', 'lodz aero tromso'],
    ['Turkish', 'İstanbul nerede?', 'istanbul'],
    ['Russian', 'Почему звёзды мерцают?', 'звезды мерц'],
    ['Greek', 'Ποιος είναι ο πρωθυπουργός;', 'πρωθυπουργος'],
    ['Arabic, with vowel marks in the text', 'مَن يَكتُبُ الدُّستور؟', 'يكتب الدستور'],
    ['Hebrew', 'מי כותב את החוקה?', 'החוקה'],
    ['Hindi', 'संविधान किसने लिखा?', 'संविधान'],
    ['Chinese', '谁制定宪法？', '宪法'],
    ['one Chinese sign', '谁制定宪法？', '法'],
    ['Japanese', '憲法を書いたのは誰ですか。', 'を書いた'],
    ['Korean', '헌법은 누가 만들었습니까?', '헌법'],
    ['Thai', 'ใครเขียนรัฐธรรมนูญ', 'รัฐธรรมนูญ'],
  ];
  test.each(found)('%s', (_, stem, words) => {
    expect(questions(indexOf(topic('a', { stems: [stem] }), topic('b', { stems: ['Else'] })), words)).toEqual(['a-q1']);
  });

  test('signs that stand in another order are not found', () => {
    expect(questions(indexOf(topic('a', { stems: ['谁制定宪法？'] })), '法宪')).toEqual([]);
  });
});

describe('typos', () => {
  const words = `correlation majority constitution government photosynthesis temperature representative amendment
    president senate congress library question election council mayor village treaty glacier volcano molecule
    triangle equation fraction poetry metaphor narrator climate weather ocean continent republic democracy economy
    inflation budget taxes liberty justice equality revolution empire colony migration harvest engine battery circuit`
    .split(/\s+/)
    .filter(Boolean);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const one = (word: string, seed: number): string => {
    const at = seed % (word.length - 1);
    const letter = letters[(seed * 7) % 26] ?? 'x';
    if (seed % 4 === 0) return word.slice(0, at) + word.slice(at + 1);
    if (seed % 4 === 1) return word.slice(0, at) + letter + word.slice(at);
    if (seed % 4 === 2) return word.slice(0, at) + letter + word.slice(at + 1);
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  };
  const index = indexOf(...words.map((word, n) => topic(`t${n}`, { stems: [`Say what the ${word} is.`] })));

  test('of words with one slip, at least 95 % are found', () => {
    let [found, all] = [0, 0];
    words.forEach((word, n) => {
      for (let seed = 0; seed < 40; seed++) {
        const typed = one(word, seed);
        if (typed.length < 4 || typed === word) continue;
        all++;
        if (questions(index, typed).includes(`t${n}-q1`)) found++;
      }
    });
    expect(all).toBeGreaterThan(1500);
    expect(found / all).toBeGreaterThanOrEqual(0.95);
  });

  test('two slips are forgiven in a long word and none in a short one', () => {
    expect(questions(index, 'photosinthesys')).toEqual(['t4-q1']);
    expect(questions(index, 'constitooshn')).toEqual([]);
    expect(questions(indexOf(topic('a', { stems: ['A cat'] })), 'cet')).toEqual([]);
  });

  test('a slip at the beginning is forgiven while the word is still being typed', () => {
    expect(questions(index, 'voclan')).toEqual([`t${words.indexOf('volcano')}-q1`]);
  });
});

describe('what is shown', () => {
  const marked = ({ text, marks }: { text: string; marks: [number, number][] }) =>
    marks.map(([a, b]) => text.slice(a, b));

  test('the words are marked where they stand, also mistyped ones and those in another line', () => {
    const [hit] = library().find(ask('townn selekt'), most).questions.hits;
    expect(marked(hit?.title ?? { text: '', marks: [] })).toEqual(['town']);
    expect(hit?.line && [hit.line.text, marked(hit.line)]).toEqual(['The select board', ['select']]);
    expect(hit).toMatchObject({ headline: 'New library falls short', date: '2025-03-04', kind: 'choice' });
  });
});

describe('filters', () => {
  test('within a group any fits, and the groups all hold', () => {
    expect(questions(library(), '', { kinds: ['choice'] })).toEqual(['stars-q1', 'meeting-q1']);
    expect(
      questions(library(), '', { kinds: ['choice', 'discussion'], categories: ['Local government'] }),
    ).toHaveLength(2);
    expect(questions(library(), '', { tags: ['civics'], libraries: ['other'] })).toEqual([]);
    expect(questions(library(), '', { withoutKey: true })).toEqual(['meeting-q2']);
    expect(questions(library(), '', { ready: true, levels: ['hard'] })).toEqual([]);
    expect(questions(library(), '', { topic: { libraryId: 'own', topicId: 'stars' } })).toEqual(['stars-q1']);
  });

  test('each choice counts what it would show beside the other filters', () => {
    const index = library();
    const query = ask('', { levels: ['hard'] });
    const { questions: found } = index.find(query, most);
    const choices = index.choices(query);
    expect(found.total).toBe(1);
    expect(choices.levels).toEqual([
      { name: 'easy', count: 2 },
      { name: 'hard', count: 1 },
    ]);
    expect(choices.kinds).toEqual([{ name: 'discussion', count: 1 }]);
    expect(choices.withoutKey).toBe(1);
  });

  test('what a class was asked last is found by the class, and the rest as never used', () => {
    const index = library();
    const use = (classId: string, at: number, questionId: string) => ({
      classId,
      at,
      questions: [{ topicId: 'meeting', questionId }],
    });
    index.setUsage(usageOf([use('p3', 5, 'meeting-q1'), use('p4', 2, 'meeting-q1'), use('p4', 3, 'meeting-q2')]));
    expect(questions(index, '', { neverUsed: true })).toEqual(['stars-q1']);
    expect(questions(index, '', { lastUsedWith: 'p3' })).toEqual(['meeting-q1']);
    expect(questions(index, '', { lastUsedWith: 'p4' })).toEqual(['meeting-q2']);
    index.replace([topic('meeting', { stems: ['Rewritten'] })]);
    expect(questions(index, '', { lastUsedWith: 'p3' })).toEqual(['meeting-q1']);
  });
});

describe('changes', () => {
  test('a topic that was rewritten is found by its new words and no longer by its old ones', () => {
    const index = library();
    index.replace([topic('stars', { stems: ['Why is the sky dark?'] })]);
    expect(questions(index, 'dark')).toEqual(['stars-q1']);
    expect(questions(index, 'blue')).toEqual([]);
    index.remove([{ libraryId: 'own', topicId: 'stars' }]);
    expect(questions(index, 'dark')).toEqual([]);
    expect([...index.stamps().keys()]).toEqual(['own/meeting']);
  });

  test('topics that come one by one are found as those that come at once, before and after they are kept', () => {
    const topics = Array.from({ length: 200 }, (_, n) =>
      topic(`t${n}`, {
        headline: `Topic ${n}`,
        date: `2025-01-${(n % 28) + 1}`,
        stems: [`What is ${n % 17} and ${n}?`, `Só ${n % 5} é`],
      }),
    );
    const atOnce = indexOf(...topics);
    const oneByOne = new SearchIndex();
    for (const one of topics) oneByOne.replace([one]);
    for (const one of topics.slice(0, 50)) oneByOne.replace([one]);
    const kept = new SearchIndex();
    kept.open(
      oneByOne.pieces().map(({ segment, dropped }) => {
        const read = readSegment(writeSegment(segment));
        if (!read.ok) throw new Error('not read');
        return { segment: read.value, dropped };
      }),
    );
    expect(oneByOne.pieces().length).toBeLessThan(8);
    for (const words of ['', '7', 'what 12', 'so e', 'topic 3', 'whaat']) {
      const found = atOnce.find(ask(words), most);
      expect(oneByOne.find(ask(words), most)).toEqual(found);
      expect(kept.find(ask(words), most)).toEqual(found);
    }
  });
});

describe('the buffer', () => {
  const [piece] = library().pieces();
  const whole = () => (piece ? writeSegment(piece.segment) : new Uint8Array());

  test('a damaged one is refused, wherever the damage is', () => {
    const size = whole().length;
    for (let at = 0; at < size; at += 7) {
      const bytes = whole();
      bytes[at] = (bytes[at] ?? 0) ^ 0x20;
      expect(readSegment(bytes)).toMatchObject({ ok: false, problem: { code: 'searchDamaged' } });
    }
    expect(readSegment(whole()).ok).toBe(true);
  });

  test('one that is cut off, empty or something else is refused', () => {
    for (const bytes of [whole().slice(0, 400), new Uint8Array(0), new Uint8Array(4096), whole().slice(0, -1)]) {
      expect(readSegment(bytes).ok).toBe(false);
    }
  });

  test('it may begin anywhere in a larger buffer', () => {
    const within = new Uint8Array(whole().length + 3);
    within.set(whole(), 3);
    expect(readSegment(within.subarray(3)).ok).toBe(true);
  });
});
