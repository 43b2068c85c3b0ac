/** The menu of a line: what it is, which line it belongs to, and the kind of its question; made only while it is open. */
import { Check } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { lineRoles, type PastedLine } from '../../../shared/import/pasted-line';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import type { Change } from './draft';

const words = msg.importing;

interface Props {
  line: PastedLine;
  /** The button it belongs to. */
  trigger: HTMLElement;
  onChange: (change: Change) => void;
  onClose: () => void;
}

interface Item {
  id: string;
  label: string;
  isNow: boolean;
  change: Change;
}

export function RoleMenu({ line, trigger, onChange, onClose }: Props) {
  const roles = lineRoles.map(
    (role): Item => ({
      id: role,
      label: words.roles[role],
      isNow: line.role === role,
      change: { do: 'role', line: line.number, role },
    }),
  );
  const more = moreOf(line);
  const byId = new Map([...roles, ...more].map((item) => [item.id, item.change]));
  return (
    <Popover
      className="floating"
      triggerRef={{ current: trigger }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
    >
      <Menu
        className="floating__list"
        aria-label={words.changeRole(line.number, words.roles[line.role])}
        autoFocus
        onClose={onClose}
        onAction={(key) => {
          const change = byId.get(String(key));
          if (change) onChange(change);
        }}
      >
        <Items title={words.roleOfLine} items={roles} />
        {more.length > 0 && <Items title={words.more} items={more} />}
      </Menu>
    </Popover>
  );
}

function Items({ title, items }: { title: string; items: readonly Item[] }) {
  return (
    <MenuSection
      className="role-menu__section"
      selectionMode="single"
      selectedKeys={items.filter((item) => item.isNow).map((item) => item.id)}
    >
      <Header className="role-menu__title">{title}</Header>
      {items.map((item) => (
        <MenuItem key={item.id} id={item.id} textValue={item.label} className="floating__item">
          <span className="role-menu__tick">{item.isNow && <Icon of={Check} />}</span>
          {item.label}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function moreOf(line: PastedLine): Item[] {
  const { number, role } = line;
  if (role === 'skipped') return [];
  const join = (id: string, label: string, to: 'above' | 'below' | null): Item => ({
    id,
    label,
    isNow: (line.continues ?? null) === to,
    change: { do: 'join', line: number, to },
  });
  const kind = (id: 'choice' | 'short-answer' | 'discussion', label: string): Item => ({
    id,
    label,
    isNow: line.kind === id,
    change: { do: 'kind', line: number, kind: id },
  });
  return [
    join('above', words.joinAbove, 'above'),
    join('below', words.joinBelow, 'below'),
    ...(line.continues ? [join('alone', words.standAlone, null)] : []),
    ...(role === 'question'
      ? [
          kind('choice', words.makeChoice),
          kind('short-answer', words.makeShortAnswer),
          kind('discussion', words.makeDiscussion),
        ]
      : []),
  ];
}
