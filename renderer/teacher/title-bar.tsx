/** The title bar: the mark, the way to search and commands, and whether there is a second screen. */
import { Menu, Projector, Search } from 'lucide-react';
import { Button as Press } from 'react-aria-components';
import { call } from '../desktop/desktop';
import { useCall } from '../desktop/use-call';
import { Icon } from '../ui/icon';
import { KeyCaps } from '../ui/key-caps';
import { Mark } from '../ui/mark';
import { msg } from '../ui/messages';
import './title-bar.css';

export function TitleBar({ onSearch }: { onSearch: () => void }) {
  const app = useCall('app.read', null, ['displays.changed']);
  const second = (app.value?.displays ?? 1) > 1;
  return (
    <header className="title-bar">
      <div className="title-bar__brand">
        <Mark size={20} />
        <span>{msg.app.name}</span>
        <Press
          className="title-bar__menu"
          aria-label={msg.app.menu}
          onPress={({ target }) => {
            const { left, bottom } = target.getBoundingClientRect();
            void call('menu.show', { x: Math.round(left), y: Math.round(bottom) });
          }}
        >
          <Icon of={Menu} />
        </Press>
      </div>
      <Press className="title-bar__search" onPress={onSearch}>
        <Icon of={Search} />
        <span>{msg.app.search}</span>
        <KeyCaps keys={['Ctrl', 'K']} />
      </Press>
      <p className="title-bar__screen">
        <Icon of={Projector} />
        {second ? msg.app.secondScreen : msg.app.noSecondScreen}
      </p>
    </header>
  );
}
