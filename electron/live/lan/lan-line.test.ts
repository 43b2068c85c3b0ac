/** A classroom network that ends by itself comes back as it was, and nobody is taken for somebody else. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanLine } from './lan-line';
import type { MessageFromLan, MessageToLan } from './lan-talk';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const door = { address: '192.168.4.20', port: 8080, pin: '482915', mostLinks: 600 };
const hello = (link: number): MessageFromLan => ({
  is: 'heard',
  says: { said: [{ link, says: { say: 'hello', pin: door.pin, token: null } }] },
});

function openLine() {
  const posted: MessageToLan[][] = [];
  const ears: ((message: MessageFromLan) => void)[] = [];
  const ends: (() => void)[] = [];
  const heard: MessageFromLan[] = [];
  const kill = vi.fn();
  const line = new LanLine(
    (hear, ended) => {
      const mine: MessageToLan[] = [];
      posted.push(mine);
      ears.push(hear);
      ends.push(ended);
      return { post: (message) => mine.push(message), kill };
    },
    { pages: 'pages', locale: 'en' },
    (message) => heard.push(message),
  );
  line.open(door);
  return { line, posted, ears, ends, heard, kill };
}

test('it starts again at the port that was found, with the scene, the pictures and the seats that are known', () => {
  const { line, posted, ears, ends } = openLine();
  ears[0]?.({ is: 'opened', says: { address: door.address, port: 8081 } });
  line.show('scene');
  line.media([{ name: 'a.png', type: 'image/png', file: 'a' }]);
  line.send([{ link: 1, text: 'seated', after: 'seat', token: 'known' }]);
  ends[0]?.();
  vi.advanceTimersByTime(1000);
  expect(posted[1]).toEqual([
    { is: 'open', says: { ...door, port: 8081, pages: 'pages', locale: 'en', tokens: ['known'] } },
    { is: 'show', says: { scene: 'scene' } },
    { is: 'media', says: { pictures: [{ name: 'a.png', type: 'image/png', file: 'a' }] } },
  ]);
});

test('whoever was connected when it ended is told to be gone, once', () => {
  const { ears, ends, heard } = openLine();
  for (const link of [5, 6, 7]) ears[0]?.(hello(link));
  ears[0]?.({ is: 'dropped', says: { links: [6] } });
  ends[0]?.();
  expect(heard.at(-1)).toEqual({ is: 'dropped', says: { links: [5, 7] } });
  vi.advanceTimersByTime(1000);
  ends[1]?.();
  expect(heard.filter(({ is }) => is === 'dropped')).toHaveLength(2);
});

test('what an ended process still says is not heard, and one that was closed is not started again', () => {
  const { line, posted, ears, ends, heard, kill } = openLine();
  ends[0]?.();
  ears[0]?.(hello(9));
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1000);
  line.close();
  expect(posted[1]?.at(-1)).toEqual({ is: 'close', says: null });
  vi.advanceTimersByTime(5000);
  expect(kill).toHaveBeenCalledOnce();
  expect(posted).toHaveLength(2);
});
