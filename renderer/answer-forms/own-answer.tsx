/** A part of an answer afterwards: what is right, and the own answer where it was another one. */
import { Check } from 'lucide-react';
import { RichText } from '../rich-text/rich-text';
import { msg } from '../ui/messages';
import './fill.css';

interface Props {
  isRight: boolean;
  /** Markup. */
  right: string;
  /** Markup; empty when nothing was given. */
  own: string;
}

export const OwnAnswer = ({ isRight, right, own }: Props) => (
  <div>
    <span className="fill-row__key" dir="auto">
      {isRight && <Check size={16} strokeWidth={3} role="img" aria-label={msg.practice.right} />}
      <span>
        <RichText of={right} inline />
      </span>
    </span>
    {!isRight && own !== '' && (
      <span className="fill-row__own">
        {msg.practice.yourAnswerIs}{' '}
        <bdi>
          <RichText of={own} inline />
        </bdi>
      </span>
    )}
  </div>
);
