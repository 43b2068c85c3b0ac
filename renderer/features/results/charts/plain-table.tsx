/** A chart as a plain table, for whoever reads numbers better than drawings. */
import type { ChartTable } from './chart';
import './plain-table.css';

const isNumber = (text: string): boolean => /^[–\d]/.test(text);

export function PlainTable({ table, label }: { table: ChartTable; label: string }) {
  const { head, rows } = table;
  const classOf = (column: number): string =>
    column > 0 && rows.every((row) => isNumber(row[column] ?? '')) ? 'plain-table-number' : '';
  return (
    <section className="plain-table-scroll" aria-label={label}>
      <table className="plain-table">
        <thead>
          <tr>
            {head.map((title, column) => (
              <th scope="col" key={title} className={classOf(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(rows.entries(), ([place, row]) => (
            <tr key={place}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th scope="row" key={head[column]}>
                    <bdi>{cell}</bdi>
                  </th>
                ) : (
                  <td key={head[column]} className={classOf(column)}>
                    <bdi>{cell}</bdi>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
