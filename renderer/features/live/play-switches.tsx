/** Points and games, each a switch with what it does; what can't be switched says why. */
import type { Action } from '../../../shared/live/action';
import type { Play } from '../../../shared/live/play';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { msg } from '../../ui/messages';
import { Switch } from '../../ui/switch';
import { heldBy, playNames, switchPlay } from './play-steps';

interface Props {
  view: TeacherView;
  act: (action: Action) => void;
}

export function PlaySwitches({ view: { play, groups }, act }: Props) {
  const words = msg.playing.play;
  const hintOf = (name: keyof Play) => {
    if (heldBy(play, name)) return words.needsPoints;
    return name === 'teams' && play.teams && groups.length === 0 ? words.makeGroupsFirst : words.switches[name].hint;
  };
  return (
    <div className="play-switches">
      {playNames.map((name) => (
        <Switch
          key={name}
          isSelected={play[name]}
          isDisabled={heldBy(play, name) !== null}
          hint={hintOf(name)}
          onChange={(on) => act({ do: 'setPlay', play: switchPlay(play, name, on) })}
        >
          {words.switches[name].label}
        </Switch>
      ))}
    </div>
  );
}
