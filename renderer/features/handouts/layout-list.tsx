/** The layouts to choose from, each with the number of pages it takes. */
import { FileCheck, FileText, type LucideIcon } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { type LayoutName, layouts } from '../../../shared/handout/layouts';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';

const icons: Record<LayoutName, LucideIcon> = { worksheet: FileText, 'answer-key': FileCheck };

interface LayoutListProps {
  chosen: LayoutName;
  pages: Readonly<Partial<Record<LayoutName, number>>>;
  onChoose: (name: LayoutName) => void;
}

export function LayoutList({ chosen, pages, onChoose }: LayoutListProps) {
  return (
    <RadioGroup
      className="layout-list"
      aria-label={msg.handout.layouts}
      value={chosen}
      onChange={(name) => onChoose(name as LayoutName)}
    >
      {layouts.map(({ name }) => (
        <Radio key={name} value={name} className="layout-list-row">
          <Icon of={icons[name]} />
          <span>{msg.handout.layoutNames[name]}</span>
          <span className="layout-list-pages">{pages[name] === undefined ? '' : msg.handout.pages(pages[name])}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
