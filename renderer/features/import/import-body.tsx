/** The two columns of the dialog: the text as a box or as lines, and the topic that results. */
import { ClipboardPaste, ListChecks } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { lineFormats } from '../../../shared/import/line-formats';
import { Button } from '../../ui/button';
import { msg } from '../../ui/messages';
import type { Draft } from './draft';
import { LineList } from './line-list';
import { PasteBox } from './paste-box';
import { ResultColumn } from './result-column';
import type { useDraft } from './use-draft';

const words = msg.importing;
type Reading = ReturnType<typeof useDraft>;

export function ImportBody(reading: Reading) {
  const { draft, change, categories, outcome } = reading;
  const list = useRef<HTMLOListElement>(null);
  const jump = (line: number) => {
    flushSync(() => change({ do: 'showLines' }));
    const row = list.current?.querySelector(`[data-line="${line}"]`);
    row?.scrollIntoView({ block: 'center' });
    (row?.querySelector<HTMLElement>('.line__ways button') ?? row?.querySelector<HTMLElement>('.line__role'))?.focus();
  };
  const shown = draft.showsLines && draft.page && outcome;
  return (
    <div className="import">
      <section className="import__text" aria-label={words.pasted}>
        {draft.page && <Bar draft={draft} change={change} />}
        {shown ? (
          <LineList
            list={list}
            lines={draft.page?.lines ?? []}
            outcome={outcome}
            categories={categories}
            change={change}
          />
        ) : (
          <PasteBox draft={draft} change={change} />
        )}
      </section>
      <section className="import__result" aria-label={words.result}>
        {outcome ? (
          <ResultColumn {...reading} outcome={outcome} onJump={jump} />
        ) : (
          <p className="import__nothing">{words.nothingYet}</p>
        )}
      </section>
    </div>
  );
}

function Bar({ draft, change }: Pick<Reading, 'change'> & { draft: Draft }) {
  const format = lineFormats.find((one) => one.name === draft.page?.format);
  return (
    <div className="import__bar">
      <p>
        <b>{words.lines(draft.page?.lines.length ?? 0)}</b>
        {format && <span>{words.readAs(format.name)}</span>}
        {draft.showsLines && <span className="import__hint">{words.linesHint}</span>}
      </p>
      {draft.showsLines ? (
        <Button kind="quiet" icon={ClipboardPaste} onPress={() => change({ do: 'showBox' })}>
          {words.pasteAgain}
        </Button>
      ) : (
        <Button kind="quiet" icon={ListChecks} onPress={() => change({ do: 'showLines' })}>
          {words.showLines}
        </Button>
      )}
    </div>
  );
}
