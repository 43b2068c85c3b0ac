/** Every key of a running quiz with what it does, as the list of keys shows them. */
import { msg } from '../../ui/messages';

export interface KeyLine {
  says: string;
  /** Each a way of its own to do the same. */
  ways: readonly (readonly string[])[];
}

interface KeyGroup {
  title: string;
  lines: readonly KeyLine[];
}

export function keyList(): KeyGroup[] {
  const words = msg.playing.help;
  const line = (says: string, ...ways: string[]): KeyLine => ({ says, ways: ways.map((key) => key.split(' ')) });
  return [
    {
      title: words.steps,
      lines: [
        line(words.next, 'Space', 'Right', 'PageDown'),
        line(words.back, 'Left', 'PageUp'),
        line(words.goTo, 'Ctrl 1', 'Ctrl 0'),
        line(words.skip, 'S'),
        line(words.end, 'Esc'),
      ],
    },
    {
      title: words.question,
      lines: [
        line(words.blank, 'B', '.'),
        line(words.timer, 'T'),
        line(words.time, '+', '-'),
        line(words.voteAgain, 'R'),
        line(words.add, 'A'),
      ],
    },
    {
      title: words.class,
      lines: [
        line(words.find, 'F'),
        line(words.pick, 'P'),
        line(words.groups, 'G'),
        line(words.names, 'N'),
        line(words.leaderboard, 'L'),
        line(words.phones, 'W'),
        line(words.keys, '?', 'F1'),
      ],
    },
  ];
}
