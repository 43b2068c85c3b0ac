/** A question in the outline, with what needs a look and the box that adds it to those chosen. */
import { TriangleAlert } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import type { Question } from '../../../shared/question/question';
import { isReady } from '../../../shared/question/readiness';
import { plainText } from '../../../shared/rich-text/plain-text';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import { RowTick } from '../../ui/row-tick';

interface Props {
  question: Question;
  number: number;
  isChosen: boolean;
  onToggle: () => void;
}

export function OutlineQuestion({ question, number, isChosen, onToggle }: Props) {
  const { id, stem } = question;
  return (
    <ListBoxItem id={id} className="outline__part" textValue={plainText(stem) || msg.editor.noText}>
      <span className="outline__first">
        <span className="outline__number">{number}</span>
        <RowTick isChosen={isChosen} onToggle={onToggle} className="outline__tick" />
      </span>
      <span className="outline__stem" dir="auto">
        {stem === '' ? msg.editor.noText : <RichText of={stem} inline />}
      </span>
      {!isReady(question) && <Icon of={TriangleAlert} label={msg.editor.lookAt} className="outline__warn" />}
    </ListBoxItem>
  );
}
