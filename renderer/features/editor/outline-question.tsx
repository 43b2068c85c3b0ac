/** A question in the outline, with what needs a look and the box that adds it to those chosen. */
import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ListBoxItem } from 'react-aria-components';
import type { Question } from '../../../shared/question/question';
import { isReady } from '../../../shared/question/readiness';
import { plainText } from '../../../shared/rich-text/plain-text';
import { RichText } from '../../rich-text/rich-text';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';

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
        <Tick isChosen={isChosen} onToggle={onToggle} />
      </span>
      <span className="outline__stem" dir="auto">
        {stem === '' ? msg.editor.noText : <RichText of={stem} inline />}
      </span>
      {!isReady(question) && <Icon of={TriangleAlert} label={msg.editor.lookAt} className="outline__warn" />}
    </ListBoxItem>
  );
}

/** For the pointer alone: by key a question is added with Shift and the arrows, and the list says what is selected. */
function Tick({ isChosen, onToggle }: Pick<Props, 'isChosen' | 'onToggle'>) {
  const box = useRef<HTMLSpanElement>(null);
  const latest = useRef(onToggle);
  latest.current = onToggle;
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    /** The row would take the press as a choice of itself alone. */
    const press = (event: Event) => {
      event.stopPropagation();
      if (event.type === 'click') latest.current();
    };
    const heard = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];
    for (const name of heard) current.addEventListener(name, press);
    return () => {
      for (const name of heard) current.removeEventListener(name, press);
    };
  }, []);
  return (
    <span ref={box} className="outline__tick" data-chosen={isChosen || undefined}>
      {isChosen && <Icon of={Check} size={12} />}
    </span>
  );
}
