/** The order in which a class sees what it is to put in order. */
import { expect, test } from 'vitest';
import { shuffled } from './shuffled';

const planets = ['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn'];

test('nothing is lost, and where the texts stood before has no say', () => {
  const order = shuffled(planets, 'q1');
  expect(order.toSorted()).toEqual(planets.toSorted());
  expect(shuffled(planets.toReversed(), 'q1')).toEqual(order);
  expect(shuffled(planets.toSorted(), 'q1')).toEqual(order);
});

test('another question shuffles otherwise, and every order comes up', () => {
  const orders = Array.from({ length: 600 }, (_, n) => shuffled(['a', 'b', 'c'], `q${n}`).join(''));
  const seen = [...new Set(orders)];
  const counts = seen.map((one) => orders.filter((order) => order === one).length);
  expect(seen).toHaveLength(6);
  expect(Math.min(...counts)).toBeGreaterThan(60);
});

test('a text that stands twice is shown once', () => {
  expect(shuffled(['yes', 'no', 'yes'], 'q').toSorted()).toEqual(['no', 'yes']);
});
