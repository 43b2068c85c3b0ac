/** The first rows of a table, with what each column holds to choose above it. */
import type { FileReading } from '../../../shared/import/file-reading';
import { type ColumnUse, columnUses, type TableMapping } from '../../../shared/import/table/mapping';
import { msg } from '../../ui/messages';
import { Select } from '../../ui/select';

const words = msg.importFiles;
const choices = columnUses.map((value) => ({ value, label: words.uses[value] }));

interface Props {
  table: FileReading['tables'][number];
  mapping: TableMapping;
  onUses: (uses: ColumnUse[]) => void;
}

export function TableRows({ table, mapping, onUses }: Props) {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({ column, use: mapping.uses[column] ?? 'unused' }));
  const rows = table.rows.map((row, index) => ({ row, number: index + 1 }));
  return (
    <div className="mapper__table">
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ column, use }) => (
              <th key={column} scope="col">
                <Select
                  label={words.columnUse(column + 1)}
                  hideLabel
                  options={choices}
                  value={use}
                  onChange={(next) => onUses(mapping.uses.map((one, place) => (place === column ? next : one)))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, number }) => (
            <tr key={number} className={number <= mapping.heads ? 'is-head' : undefined}>
              <th scope="row">{number}</th>
              {columns.map(({ column, use }) => (
                <td key={column} className={use === 'unused' ? 'is-unused' : undefined} dir="auto">
                  {row[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
