/** Points and games, each a switch with what it does; what can't be switched says why. */
import type { Action } from '../../../shared/live/action';
import type { Play } from '../../../shared/live/play';
import type { TeacherView } from '../../../shared/live/teacher-view';
import './play-switches.css';
import { msg } from '../../ui/messages';
import { Switch } from '../../ui/switch';
import { heldBy, playNames, switchPlay } from './play-steps';

const hintProp = (hint: string | null) => (hint === null ? {} : { hint });

interface Props {
  view: TeacherView;
  act: (action: Action) => void;
}

export function PlaySwitches({ view: { play, groups }, act }: Props) {
  const words = msg.playing.play;
  const hintOf = (name: keyof Play) => {
    if (heldBy(play, name)) return null;
    return name === 'teams' && play.teams && groups.length === 0 ? words.makeGroupsFirst : words.switches[name].hint;
  };
  return (
    <div className="play-switches">
      {playNames.map((name) => (
        <Switch
          key={name}
          isSelected={play[name]}
          isDisabled={heldBy(play, name) !== null}
          onChange={(on) => act({ do: 'setPlay', play: switchPlay(play, name, on) })}
          {...hintProp(hintOf(name))}
        >
          {words.switches[name].label}
        </Switch>
      ))}
      {!play.points && <p>{words.othersNeedPoints}</p>}
    </div>
  );
}
