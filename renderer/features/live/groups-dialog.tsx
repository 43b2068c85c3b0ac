/** Random groups: how big, who is with whom, and whether the class sees them. */
import { useState } from 'react';
import type { Action } from '../../../shared/live/action';
import type { TeacherView } from '../../../shared/live/teacher-view';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { msg } from '../../ui/messages';
import { NumberStepper } from '../../ui/number-stepper';
import { Switch } from '../../ui/switch';
import './groups-dialog.css';
import { heldBy, switchPlay } from './play-steps';
import { seatName } from './seat-words';

interface Props {
  view: TeacherView;
  act: (action: Action) => void;
  namesHidden: boolean;
  onClose: () => void;
}

export function GroupsDialog({ view, act, namesHidden, onClose }: Props) {
  const words = msg.playing.groups;
  const [size, setSize] = useState(view.groups[0]?.length ?? 4);
  const { groups, over } = view;
  const made = groups.length > 0;
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footerStart={
        made && (
          <Button kind="quiet" onPress={() => act({ do: 'makeGroups', size: null })}>
            {words.clear}
          </Button>
        )
      }
      footer={
        <Button kind={made ? 'second' : 'primary'} autoFocus onPress={() => act({ do: 'makeGroups', size })}>
          {made ? words.makeAgain : words.make}
        </Button>
      }
    >
      <div className="groups-dialog__size">
        <NumberStepper label={words.size} value={size} min={2} max={12} onChange={setSize} />
      </div>
      {made && (
        <Switch isSelected={over === 'groups'} onChange={(on) => act({ do: 'lay', over: on ? 'groups' : null })}>
          {words.onWall}
        </Switch>
      )}
      {made && <TeamsSwitch view={view} act={act} />}
      {made ? <Groups view={view} namesHidden={namesHidden} /> : <p className="groups-dialog__none">{words.none}</p>}
    </Dialog>
  );
}

function TeamsSwitch({ view: { play }, act }: Pick<Props, 'view' | 'act'>) {
  const words = msg.playing.play;
  const isHeld = heldBy(play, 'teams') !== null;
  return (
    <Switch
      isSelected={play.teams}
      isDisabled={isHeld}
      hint={isHeld ? words.needsPoints : words.switches.teams.hint}
      onChange={(on) => act({ do: 'setPlay', play: switchPlay(play, 'teams', on) })}
    >
      {words.switches.teams.label}
    </Switch>
  );
}

function Groups({ view: { groups, seats }, namesHidden }: Pick<Props, 'view' | 'namesHidden'>) {
  const words = msg.playing.groups;
  const named = new Map(seats.map((seat) => [seat.studentId, seatName(seat, namesHidden)]));
  const numbered = groups.map((ids, index) => ({ number: index + 1, ids }));
  return (
    <ol className="groups-dialog__groups" aria-label={words.made(groups.length)}>
      {numbered.map(({ number, ids }) => (
        <li key={number}>
          <h3>{words.group(number)}</h3>
          <ul>
            {ids.map((id) => (
              <li key={id} dir="auto">
                {named.get(id)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
