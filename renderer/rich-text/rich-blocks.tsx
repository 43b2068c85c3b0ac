/** The blocks of a rich text, each with the direction that its own words are read in. */
import { numberColumns } from '../../shared/rich-text/number-columns';
import type { Block, BlockOf, Inline } from '../../shared/rich-text/rich-text';
import { inOrder } from './in-order';
import { Maths } from './maths';
import { RichLine } from './rich-line';

export const RichBlocks = ({ of }: { of: readonly Block[] }) => inOrder(of, (block) => <RichBlock block={block} />);

function RichBlock({ block }: { block: Block }) {
  switch (block.is) {
    case 'paragraph':
      return (
        <p dir="auto">
          <RichLine of={block.of} />
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'code':
      return (
        <pre className="rich-code-block" dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'maths':
      return (
        <div className="rich-formula">
          <Maths tex={block.tex} size="block" />
        </div>
      );
  }
}

const Item = ({ of }: { of: readonly Block[] }) => (
  <li dir="auto">
    <RichBlocks of={of} />
  </li>
);

function List({ block: { ordered, start, items } }: { block: BlockOf<'list'> }) {
  const drawn = inOrder(items, (item) => <Item of={item} />);
  return ordered ? (
    <ol className="rich-list" start={start} dir="auto">
      {drawn}
    </ol>
  ) : (
    <ul className="rich-list" dir="auto">
      {drawn}
    </ul>
  );
}

function Table({ block: { head, rows } }: { block: BlockOf<'table'> }) {
  const numbers = numberColumns({ head, rows });
  const hasHead = head.some((cell) => cell.length > 0);
  return (
    <table className="rich-table" dir="auto">
      {hasHead && (
        <thead>
          <Row cells={head} numbers={numbers} of="th" />
        </thead>
      )}
      <tbody>
        {inOrder(rows, (row) => (
          <Row cells={row} numbers={numbers} of="td" />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  cells: readonly Inline[][];
  numbers: readonly boolean[];
  of: 'th' | 'td';
}

const Row = ({ cells, numbers, of: Cell }: RowProps) => (
  <tr>
    {inOrder(cells, (cell, column) => (
      <Cell dir="auto" className={numbers[column] ? 'rich-table__number' : undefined}>
        <RichLine of={cell} />
      </Cell>
    ))}
  </tr>
);
