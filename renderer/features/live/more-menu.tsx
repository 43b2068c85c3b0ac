/** All that can be done beside the next step, with the key of each. */
import {
  CircleHelp,
  Ellipsis,
  ListPlus,
  SkipForward,
  Smartphone,
  Star,
  Trophy,
  UserRound,
  UsersRound,
} from 'lucide-react';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { MenuButton } from '../../ui/menu-button';
import { msg } from '../../ui/messages';
import { type Command, canGroup, canLead, canPick, canSkip, inQuestion } from './key-map';

interface Props {
  view: TeacherView;
  press: (key: string) => void;
  run: (command: Command) => void;
}

export function MoreMenu({ view, press, run }: Props) {
  const words = msg.playing.more;
  const entry = (key: string, label: string, icon: typeof Ellipsis, can: boolean) => ({
    id: key,
    label,
    icon,
    keys: [key.toUpperCase()],
    isDisabled: !can,
  });
  const items = [
    entry('s', words.skip, SkipForward, canSkip(view)),
    entry('a', words.add, ListPlus, inQuestion(view)),
    entry('p', words.pick, UserRound, canPick(view)),
    entry('g', words.groups, UsersRound, canGroup(view)),
    entry('l', view.over === 'leaderboard' ? words.noLeaderboard : words.leaderboard, Trophy, canLead(view)),
    { id: 'play', label: words.play, icon: Star },
    entry('w', words.phones, Smartphone, view.phase !== 'finished'),
    entry('?', words.keys, CircleHelp, true),
  ];
  return (
    <MenuButton
      label={words.label}
      icon={Ellipsis}
      items={items}
      onAction={(id) => (id === 'play' ? run({ do: 'open', dialog: 'play' }) : press(id))}
    />
  );
}
