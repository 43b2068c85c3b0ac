/** A button that opens a menu of what can be done. */
import type { LucideIcon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Button as Press } from 'react-aria-components';
import './button.css';
import { Icon } from './icon';
import { KeyCaps } from './key-caps';
import './select.css';

interface Item {
  id: string;
  label: string;
  icon?: LucideIcon;
  keys?: readonly string[];
  isDisabled?: boolean;
}

interface Props {
  label: string;
  /** With an icon the label is only its name; without one it stands on the button. */
  icon?: LucideIcon;
  items: readonly Item[];
  onAction: (id: string) => void;
}

export function MenuButton({ label, icon, items, onAction }: Props) {
  return (
    <MenuTrigger>
      {icon ? (
        <Press className="icon-button" aria-label={label}>
          <Icon of={icon} />
        </Press>
      ) : (
        <Press className="button button--second button--normal">{label}</Press>
      )}
      <Popover className="floating">
        <Menu className="floating__list" onAction={(key) => onAction(String(key))}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className="floating__item"
              isDisabled={item.isDisabled ?? false}
            >
              {item.icon && <Icon of={item.icon} />}
              {item.label}
              {item.keys && <KeyCaps keys={item.keys} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
