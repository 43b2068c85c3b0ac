/** One topic or question that was found: its text and another line, with the words marked, and where it is. */
import { FileText, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components';
import type { Warning } from '../../../shared/question/warning';
import type { FoundQuestion, FoundTopic } from '../../../shared/search/query';
import { momentDay, shortDay } from '../../ui/dates';
import { Icon } from '../../ui/icon';
import { kindIcon } from '../../ui/kind-icon';
import { Marked } from '../../ui/marked';
import { msg } from '../../ui/messages';
import { RowTick } from '../../ui/row-tick';

interface TopicProps {
  id: string;
  hit: FoundTopic;
  library: string;
}

export function TopicRow({ id, hit, library }: TopicProps) {
  const title = hit.title.text || msg.search.untitled;
  return (
    <ListBoxItem id={id} textValue={title} className="result-row result-row--topic">
      <Icon of={FileText} />
      <div className="result-row__text">
        <Texts hit={hit} title={title} />
        <p className="result-row__meta">
          <span dir="auto">{library}</span>
          {hit.category && <span dir="auto">{hit.category}</span>}
          {hit.date && <span>{shortDay(hit.date)}</span>}
        </p>
      </div>
    </ListBoxItem>
  );
}

interface QuestionProps {
  id: string;
  hit: FoundQuestion;
  library: string;
  /** Of the class it was used with last, or empty. */
  className: string;
  isChosen: boolean;
  onTurn: () => void;
}

export function QuestionRow({ id, hit, library, className, isChosen, onTurn }: QuestionProps) {
  const title = hit.title.text || msg.search.noStem;
  return (
    <ListBoxItem id={id} textValue={title} className="result-row">
      <Icon of={kindIcon(hit.kind)} />
      <RowTick isChosen={isChosen} onToggle={onTurn} className="result-row__tick" />
      <div className="result-row__text">
        <Texts hit={hit} title={title} />
        <p className="result-row__meta">
          <span dir="auto">{hit.headline || msg.search.untitled}</span>
          <span dir="auto">{library}</span>
          <span>{msg.editor.kinds[hit.kind]}</span>
          <span>{msg.editor.levels[hit.level]}</span>
          {hit.lastUsed && <span>{msg.search.lastUsed(className, momentDay(hit.lastUsed.at))}</span>}
          {hit.lacks && <Lacks code={hit.lacks as Warning['code']} />}
        </p>
      </div>
    </ListBoxItem>
  );
}

function Lacks({ code }: { code: Warning['code'] }): ReactNode {
  return (
    <span className="result-row__lacks">
      <Icon of={TriangleAlert} size={14} />
      {msg.warnings[code].title}
    </span>
  );
}

function Texts({ hit, title }: { hit: FoundTopic; title: string }) {
  return (
    <>
      <p className="result-row__title" dir="auto">
        <Marked text={title} spans={hit.title.marks} />
      </p>
      {hit.line && (
        <p className="result-row__line" dir="auto">
          <Marked text={hit.line.text} spans={hit.line.marks} />
        </p>
      )}
    </>
  );
}
