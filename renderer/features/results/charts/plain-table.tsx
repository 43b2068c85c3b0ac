/** A chart as a plain table, for whoever reads numbers better than drawings. */
import type { ChartTable } from './chart';
import './plain-table.css';

const isNumber = (text: string): boolean => /^[\d–][\d%]*$/.test(text);

export function PlainTable({ table, label }: { table: ChartTable; label: string }) {
  return (
    <div className="plain-table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>{table.head.map((title) => <th scope="col" key={title}>{title}</th>)}</tr>
        </thead>
        <tbody>
          {table.rows.map(([heading = '', ...cells], row) => (
            <tr key={`${heading}-${row}`}>
              <th scope="row"><bdi>{heading}</bdi></th>
              {cells.map((cell, column) => <td key={table.head[column + 1]} className={isNumber(cell) ? 'plain-table-number' : ''}><bdi>{cell}</bdi></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
