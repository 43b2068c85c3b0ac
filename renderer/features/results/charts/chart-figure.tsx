/** A chart on the page: hung from its rule, with its summary, its menu and the same as a table. */
import { Ellipsis } from 'lucide-react';
import { type ReactNode, Suspense, useId, useState } from 'react';
import { Hang } from '../../../ui/hang';
import { MenuButton } from '../../../ui/menu-button';
import { msg } from '../../../ui/messages';
import { Skeleton } from '../../../ui/skeleton';
import type { ChartInput } from './chart';
import { type ChartName, chartOf } from './charts';
import { PlainTable } from './plain-table';
import './chart-figure.css';

interface Given {
  name: ChartName;
  input: ChartInput;
  /** A few words beside the title. */
  note?: ReactNode;
  /** Controls beside the menu. */
  tools?: ReactNode;
}

export function ChartFigure({ name, input, note, tools }: Given) {
  const [asTable, setAsTable] = useState(false);
  const summaryId = useId();
  const chart = chartOf(name);
  const title = chart.title(input, msg.results);
  const menu = (
    <span className="chart-right">
      <span className="chart-note">{note}</span>
      {tools}
      <MenuButton
        label={msg.results.chartMenu(title)}
        icon={Ellipsis}
        items={[{ id: 'switch', label: asTable ? msg.results.showChart : msg.results.showTable }]}
        onAction={() => setAsTable(!asTable)}
      />
    </span>
  );
  return (
    <section className="chart" aria-label={title}>
      <Hang title={title} level={2} right={menu} />
      {chart.isEmpty(input) ? (
        <p className="chart-empty" style={{ minHeight: 160 }}>
          <span>{msg.results.chartEmpty}</span>
        </p>
      ) : (
        <figure aria-labelledby={summaryId}>
          <figcaption id={summaryId} className="for-screen-readers">
            {chart.summary(input, msg.results)}
          </figcaption>
          {asTable ? (
            <PlainTable table={chart.table(input, msg.results)} label={msg.results.tableOf(title)} />
          ) : (
            <Suspense fallback={<Skeleton height={chart.height(input)} />}>
              <chart.Drawing {...input} />
            </Suspense>
          )}
        </figure>
      )}
    </section>
  );
}
