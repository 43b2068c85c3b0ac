/** What each answer form counts as right, in full and in part. */
import { describe, expect, test } from 'vitest';
import type { AnswerForm } from './answer-form';
import { newOption } from './carry-over';
import type { CreditRule } from './credit';
import { markFor } from './forms';
import { written } from './kinds/short-answer';

const share = (form: AnswerForm, given: Parameters<typeof markFor>[1], credit: CreditRule = 'all-or-nothing') =>
  markFor(form, given, credit)?.share ?? null;

describe('several right options', () => {
  const form: AnswerForm = {
    form: 'choose',
    options: ['a', 'b', 'c', 'd'].map((id) => newOption(id, id)),
    right: ['a', 'b'],
    many: true,
  };
  const pick = (...optionIds: string[]) => ({ form: 'choose', optionIds }) as const;
  test('all or nothing wants exactly the right ones', () => {
    expect([pick('a', 'b'), pick('a'), pick('a', 'b', 'c')].map((one) => share(form, one))).toEqual([1, 0, 0]);
  });
  test('right minus wrong takes away for each wrong one and never goes below nothing', () => {
    const rule = 'right-minus-wrong';
    const picks = [pick('a', 'b'), pick('a'), pick('a', 'c'), pick('c', 'd'), pick('a', 'b', 'c')];
    expect(picks.map((one) => share(form, one, rule))).toEqual([1, 0.5, 0, 0, 0.5]);
  });
  test('by weight adds what each option earns, up to the whole', () => {
    const weights: Record<string, number> = { a: 0.6, b: 0.6, c: -0.25, d: 0 };
    const weighed: AnswerForm = {
      ...form,
      options: form.options.map((option) => ({ ...option, weight: weights[option.id] ?? 0 })),
    };
    const picks = [pick('a'), pick('a', 'b'), pick('a', 'c'), pick('c')];
    expect(picks.map((one) => share(weighed, one, 'by-weight'))).toEqual([0.6, 1, 0.35, 0]);
  });
  test('three thirds of 33.333 percent are the whole', () => {
    const thirds: AnswerForm = {
      ...form,
      right: ['a', 'b', 'c'],
      options: form.options.map((option) => ({ ...option, weight: option.id === 'd' ? 0 : 0.33333 })),
    };
    expect(markFor(thirds, pick('a', 'b', 'c'), 'by-weight')).toEqual({ right: true, share: 1 });
  });
  test('a key that names no option is no key', () => {
    expect(share({ ...form, right: ['gone'] }, pick('a'))).toBeNull();
  });
});

describe('written answers', () => {
  const given = (text: string) => ({ form: 'write', text }) as const;
  test('case and accents count where the teacher says so', () => {
    const strict = { ...written(['São Paulo'], 1), matchCase: true, matchAccents: true };
    expect(['São Paulo', 'são Paulo', 'Sao Paulo'].map((text) => share(strict, given(text)))).toEqual([1, 0, 0]);
  });
  test('the vowels of a script are no accents', () => {
    expect(share(written(['दिल्ली'], 1), given('दल्ला'))).toBe(0);
    expect(share(written(['दिल्ली'], 1), given('दिल्ली'))).toBe(1);
  });
  test('a star stands for any run of signs, and the spaces beside it count', () => {
    const form = { ...written(['New *', '*end', 'a\\*b'], 1), wildcards: true };
    const answers = ['new york', 'Newark', 'the end', 'ending', 'a*b', 'axb'];
    expect(answers.map((text) => share(form, given(text)))).toEqual([1, 0, 1, 0, 1, 0]);
  });
  test('a partly right answer earns its share', () => {
    const form = { ...written(['Nazareth'], 1), others: [{ text: 'Galilee', share: 0.5, feedback: '' }] };
    expect(['Galilee', 'Bethlehem', ''].map((text) => share(form, given(text)))).toEqual([0.5, 0, 0]);
  });
});

describe('numbers', () => {
  const given = (text: string) => ({ form: 'number', text }) as const;
  const form = (accepted: Extract<AnswerForm, { form: 'number' }>['accepted'], units: [string, number][] = []) =>
    ({
      form: 'number',
      accepted,
      units: units.map(([name, times]) => ({ name, times })),
      unitNeeded: units.length > 0,
    }) as const;
  const about = (value: number, tolerance: number) => ({ value, tolerance, share: 1, feedback: '' });
  test('the ends of a tolerance and of a range count', () => {
    const pi = form([about(3.14, 0.01)]);
    expect(['3.13', '3.15', '3,14', '3.16', '3.129'].map((text) => share(pi, given(text)))).toEqual([1, 1, 1, 0, 0]);
    const range = form([{ low: 10, high: 12, share: 1, feedback: '' }]);
    expect(['10', '12', '11', '12.1'].map((text) => share(range, given(text)))).toEqual([1, 1, 1, 0]);
  });
  test('large numbers without a tolerance are exact', () => {
    expect(share(form([about(8045311447, 0)]), given('8045311440'))).toBe(0);
    expect(share(form([about(0.3, 0)]), given('0.3'))).toBe(1);
  });
  test('another unit is reckoned over, a foreign or a missing one is wrong', () => {
    const metres = form(
      [about(1500, 0)],
      [
        ['m', 1],
        ['km', 1000],
      ],
    );
    expect(['1500 m', '1.5 km', '1500', '1500 s'].map((text) => share(metres, given(text)))).toEqual([1, 1, 0, 0]);
  });
  test('without units in the question a unit is let be', () => {
    expect(share(form([about(5, 0)]), given('5 km'))).toBe(1);
  });
});

describe('pairs, orders and gaps', () => {
  const pairs: AnswerForm = {
    form: 'match',
    pairs: [
      { id: '1', left: 'a', right: 'Co' },
      { id: '2', left: 'b', right: 'CO' },
      { id: '3', left: 'c', right: 'same' },
      { id: '4', left: 'd', right: 'same' },
    ],
    extra: [{ id: 'x', text: 'none' }],
  };
  const rights = (...sides: string[]) =>
    ({ form: 'match', rights: Object.fromEntries(sides.map((side, at) => [String(at + 1), side])) }) as const;
  test('right sides that read the same may be swapped, others may not', () => {
    expect(share(pairs, rights('1', '2', '4', '3'))).toBe(1);
    expect(share(pairs, rights('2', '1', '3', '4'), 'each-part')).toBe(0.5);
    expect(share(pairs, rights('1', '2', '3', 'x'), 'all-or-nothing')).toBe(0);
  });
  test('an order earns for what stands at its own place', () => {
    const order: AnswerForm = { form: 'order', items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })) };
    const given = (itemIds: string[]) => ({ form: 'order', itemIds }) as const;
    expect(share(order, given(['a', 'b', 'd', 'c']), 'each-part')).toBe(0.5);
    expect(share(order, given(['a', 'b', 'd', 'c']))).toBe(0);
    expect(share(order, given([]), 'each-part')).toBe(0);
  });
  test('gaps count by their weights', () => {
    const gaps: AnswerForm = {
      form: 'gaps',
      gaps: [
        { id: 'g1', weight: 1, answer: written(['one'], 1) },
        {
          id: 'g2',
          weight: 3,
          answer: { form: 'choose', options: [newOption('o', 'x'), newOption('p', 'y')], right: ['p'], many: false },
        },
      ],
    };
    const filled = (g1: string, g2: string) => ({ form: 'gaps', filled: { g1, g2 } }) as const;
    expect(
      [filled('one', 'p'), filled('One.', 'o'), filled('two', 'p')].map((one) => share(gaps, one, 'each-part')),
    ).toEqual([1, 0.25, 0.75]);
    expect(share(gaps, filled('two', 'p'))).toBe(0);
  });
});
