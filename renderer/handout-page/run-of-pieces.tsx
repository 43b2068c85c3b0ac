/** Pieces drawn one below the other; the rows of one table that follow each other become one table with its head. */
import type { BlockOf } from '../../shared/handout/handout';
import type { Placed } from './fill-pages';
import { PieceOnPage } from './piece-on-page';
import type { Piece } from './pieces';

type Row = Extract<Piece, { kind: 'row' }> & { piece: number };
type Run =
  | { kind: 'rows'; rows: Row[]; before: number }
  | { kind: 'one'; placed: Placed; piece: Exclude<Piece, { kind: 'row' }> };

export function RunOfPieces({ pieces, placed }: { pieces: readonly Piece[]; placed: readonly Placed[] }) {
  return runsOf(pieces, placed).map((run, index) => {
    const paddingTop = index === 0 ? 0 : `${run.kind === 'rows' ? run.before : run.piece.before}pt`;
    if (run.kind === 'rows')
      return (
        <div key={`rows-${run.rows[0]?.piece}`} style={{ paddingTop }}>
          <TableOnPage rows={run.rows} />
        </div>
      );
    const { piece, from, part } = run.placed;
    const window = part === null ? {} : { height: part, overflow: 'hidden' };
    return (
      <div key={`${piece}-${from}`} style={{ paddingTop }}>
        <div style={window}>
          <div data-piece={piece} style={{ marginTop: -from }}>
            <PieceOnPage piece={run.piece} />
          </div>
        </div>
      </div>
    );
  });
}

function runsOf(pieces: readonly Piece[], placed: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  for (const one of placed) {
    const piece = pieces[one.piece];
    const last = runs.at(-1);
    if (!piece) continue;
    if (piece.kind !== 'row') runs.push({ kind: 'one', placed: one, piece });
    else if (last?.kind === 'rows' && last.rows[0]?.table === piece.table)
      last.rows.push({ ...piece, piece: one.piece });
    else runs.push({ kind: 'rows', rows: [{ ...piece, piece: one.piece }], before: piece.before });
  }
  return runs;
}

function TableOnPage({ rows }: { rows: readonly Row[] }) {
  const table = rows[0]?.table;
  if (!table) return null;
  return (
    <table className="page-table">
      <Columns shares={table.shares} />
      <thead>
        <tr data-head>
          {Object.entries(table.head).map(([column, text]) => (
            <th key={column} dir="auto">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ piece, row }) => (
          <tr key={piece} data-piece={piece}>
            {Object.entries(table.rows[row] ?? []).map(([column, text]) => (
              <td key={column} dir="auto">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Columns({ shares }: Pick<BlockOf<'table'>, 'shares'>) {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return (
    <colgroup>
      {Object.entries(shares).map(([column, share]) => (
        <col key={column} style={{ width: `${(share / all) * 100}%` }} />
      ))}
    </colgroup>
  );
}
