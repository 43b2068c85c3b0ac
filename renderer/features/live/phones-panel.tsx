/** The phones: on or off, how students join, the address and PIN, who waits, and what is wrong with the network. */
import type { PhonesView, TeacherView } from '../../../shared/live/teacher-view';
import { msg } from '../../ui/messages';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { howPhonesJoin, waysToJoin } from './how-phones-join';
import { NetworkFindings } from './network-findings';
import { PhonesSwitch } from './phones-switch';
import './phones-panel.css';
import type { PhoneActs } from './use-session';
import { WaitingList } from './waiting-list';
import { WifiName } from './wifi-name';

interface Props {
  view: TeacherView;
  acts: PhoneActs;
}

export function PhonesPanel({ view, acts }: Props) {
  const { phones } = view;
  const how = howPhonesJoin(view);
  return (
    <div className="phones-panel">
      <PhonesSwitch phones={phones} onOn={() => acts.open(how)} onOff={acts.close} />
      {phones && (
        <>
          <Opened phones={phones} acts={acts} onAgain={() => acts.open(how)} />
          <WaitingList waiting={phones.waiting} acts={acts} />
          <WayToJoin view={view} acts={acts} />
          <WifiName />
        </>
      )}
    </div>
  );
}

function Opened({ phones, acts, onAgain }: { phones: PhonesView; acts: PhoneActs; onAgain: () => void }) {
  const words = msg.classroom.phones;
  const { joining, here, away, state } = phones;
  return (
    <>
      {state === 'opening' && <p className="phones-panel__state">{words.opening}</p>}
      {joining && state !== 'failed' && (
        <div className="phones-panel__join">
          <dl>
            <div>
              <dt>{words.address}</dt>
              <dd>{joining.address}</dd>
            </div>
            <div>
              <dt>{words.pin}</dt>
              <dd>{words.pinShown(joining.pin)}</dd>
            </div>
          </dl>
          <p className="phones-panel__in">{words.inAndAway(here, away)}</p>
        </div>
      )}
      <NetworkFindings phones={phones} acts={acts} onAgain={onAgain} />
    </>
  );
}

function WayToJoin({ view, acts }: Props) {
  const words = msg.classroom.phones;
  const how = howPhonesJoin(view);
  const ways = waysToJoin(view);
  const adapters = view.phones?.adapters ?? [];
  const inUse = adapters.find(({ address }) => view.phones?.joining?.address.startsWith(`${address}:`));
  return (
    <div className="phones-panel__way">
      <p className="field-label">{words.way}</p>
      <Segmented
        label={words.way}
        options={ways.map((value) => ({ value, label: words.ways[value] }))}
        value={how.way}
        onChange={(way) => acts.open({ ...how, way })}
      />
      <p className="phones-panel__hint">
        {words.wayHints[how.way]} {!ways.includes('roster') && words.noRoster}
      </p>
      <Switch
        isSelected={how.approves}
        onChange={(approves) => acts.open({ ...how, approves })}
        hint={words.approvesHint}
      >
        {words.approves}
      </Switch>
      {adapters.length > 1 && (
        <Select
          label={words.network}
          options={adapters.map(({ name, address, doubt }) => ({
            value: address,
            label: words.adapter(name, address, doubt),
          }))}
          value={inUse?.address ?? ''}
          onChange={(address) => acts.open({ ...how, address })}
        />
      )}
    </div>
  );
}
