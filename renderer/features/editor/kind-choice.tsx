/** The kind of question, each with what it is in plain words. */
import { ChevronDown } from 'lucide-react';
import {
  Select as Choose,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Press,
  SelectValue,
  Text,
} from 'react-aria-components';
import { type KindName, kinds } from '../../../shared/question/kinds';
import { Icon } from '../../ui/icon';
import { kindIcon } from '../../ui/kind-icon';
import { msg } from '../../ui/messages';
import './kind-choice.css';

interface Props {
  value: KindName;
  onChange: (kind: KindName) => void;
}

export function KindChoice({ value, onChange }: Props) {
  return (
    <Choose className="select" selectedKey={value} onSelectionChange={(key) => onChange(key as KindName)}>
      <Label className="field-label">{msg.editor.kind}</Label>
      <Press className="select__field">
        <Icon of={kindIcon(value)} />
        <SelectValue className="select__value">{msg.editor.kinds[value]}</SelectValue>
        <Icon of={ChevronDown} />
      </Press>
      <Popover className="floating kind-choice" placement="bottom start">
        <ListBox className="floating__list kind-choice__list" items={kinds.map(({ name }) => ({ id: name }))}>
          {({ id }) => (
            <ListBoxItem id={id} className="floating__item kind-choice__kind" textValue={msg.editor.kinds[id]}>
              <Icon of={kindIcon(id)} />
              <span>
                <Text slot="label">{msg.editor.kinds[id]}</Text>
                <Text slot="description" className="kind-choice__words">
                  {msg.editor.kindWords[id]}
                </Text>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Choose>
  );
}
