/** What a new topic will be called, to be written before it is added; the name of the file stands there where nothing better was read. */
import { PencilLine } from 'lucide-react';
import { longestHeadline } from '../../../shared/import/import-calls';
import { Icon } from '../../ui/icon';
import { msg } from '../../ui/messages';
import './headline-field.css';

/** What the teacher wrote, by the keys of the topics. */
export type Headlines = Readonly<Record<string, string>>;

interface Props {
  headline: string;
  usual: string;
  /** Whether Tab stops here: with the tick of its row. */
  isStop: boolean;
  onName: (headline: string) => void;
}

export const HeadlineField = ({ headline, usual, isStop, onName }: Props) => (
  <span className="headline-of-new">
    <input
      className="headline-field"
      dir="auto"
      type="text"
      tabIndex={isStop ? 0 : -1}
      aria-label={msg.importFiles.headlineOfNew}
      title={msg.importFiles.headlineOfNew}
      maxLength={longestHeadline}
      placeholder={usual}
      value={headline}
      onChange={(event) => onName(event.target.value)}
    />
    <Icon of={PencilLine} size={14} />
  </span>
);
