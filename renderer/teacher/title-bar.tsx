/** The title bar: the mark, the way to search and commands, and whether there is a second screen. */
import { Menu, Projector, Search } from 'lucide-react';
import { call } from '../desktop/desktop';
import { useCall } from '../desktop/use-call';
import { Icon } from '../ui/icon';
import '../ui/key-caps.css';
import { keyName, keyShortcut } from '../ui/key-names';
import { Mark } from '../ui/mark';
import { msg } from '../ui/messages';
import './title-bar.css';

const searchKeys = ['Ctrl', 'K'];

export function TitleBar({ onSearch }: { onSearch: () => void }) {
  const app = useCall('app.read', null, ['displays.changed']);
  const second = (app.value?.displays ?? 1) > 1;
  return (
    <header className="title-bar">
      <div className="title-bar__brand">
        <Mark size={20} />
        <span>{msg.app.name}</span>
        <button
          type="button"
          className="title-bar__menu"
          aria-label={msg.app.menu}
          onClick={({ currentTarget }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect();
            void call('menu.show', { x: Math.round(left), y: Math.round(bottom) });
          }}
        >
          <Icon of={Menu} />
        </button>
      </div>
      <button
        type="button"
        className="title-bar__search"
        aria-keyshortcuts={keyShortcut(searchKeys)}
        onClick={onSearch}
      >
        <Icon of={Search} />
        <span>{msg.app.search}</span>
        {/* Letters alone: key caps bring the icons of the arrows. */}
        <span className="key-caps" aria-hidden="true">
          {searchKeys.map((key) => (
            <kbd key={key}>{keyName(key)}</kbd>
          ))}
        </span>
      </button>
      <p className="title-bar__screen">
        <Icon of={Projector} />
        {second ? msg.app.secondScreen : msg.app.noSecondScreen}
      </p>
    </header>
  );
}
