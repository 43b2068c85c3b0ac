/** Rich text on the phone, from its markup: whole blocks, or all of it as one line where a button holds it. */

import { numberColumns } from '../../../shared/rich-text/number-columns';
import { readMarkup } from '../../../shared/rich-text/read-markup';
import type { Block, BlockOf, Inline } from '../../../shared/rich-text/rich-text';
import { asOneLine } from '../../rich-text/as-one-line';
import { inOrder } from '../in-order';
import { type DrawGap, Line, Maths } from './line';
import './markup.css';

interface Props {
  of: string;
  gap?: DrawGap;
}

export const Markup = ({ of, gap }: Props) => (
  <div class="ph-text">
    <Blocks of={readMarkup(of)} gap={gap} />
  </div>
);

export const OneLine = ({ of }: { of: string }) => (
  <span dir="auto">
    <Line of={asOneLine(readMarkup(of))} />
  </span>
);

interface BlocksProps {
  of: readonly Block[];
  gap?: DrawGap | undefined;
}

function Blocks({ of, gap }: BlocksProps) {
  return inOrder(of, (block) => draw(block, gap));
}

function draw(block: Block, gap: DrawGap | undefined) {
  switch (block.is) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Line of={block.of} gap={gap} />
        </p>
      );
    case 'list':
      return <List block={block} gap={gap} />;
    case 'table':
      return <Table block={block} gap={gap} />;
    case 'code':
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'maths':
      return (
        <p>
          <Maths tex={block.tex} />
        </p>
      );
  }
}

function List({ block: { ordered, start, items }, gap }: { block: BlockOf<'list'>; gap: DrawGap | undefined }) {
  const drawn = inOrder(items, (item) => (
    <li dir="auto">
      <Blocks of={item} gap={gap} />
    </li>
  ));
  return ordered ? (
    <ol start={start} dir="auto">
      {drawn}
    </ol>
  ) : (
    <ul dir="auto">{drawn}</ul>
  );
}

function Table({ block: { head, rows }, gap }: { block: BlockOf<'table'>; gap: DrawGap | undefined }) {
  const numbers = numberColumns({ head, rows });
  const cells = (row: readonly Inline[][], Cell: 'th' | 'td') =>
    inOrder(row, (cell, column) => (
      <Cell dir="auto" class={numbers[column] ? 'is-number' : undefined}>
        <Line of={cell} gap={gap} />
      </Cell>
    ));
  return (
    <div class="ph-table">
      <table dir="auto">
        {head.some((cell) => cell.length > 0) && (
          <thead>
            <tr>{cells(head, 'th')}</tr>
          </thead>
        )}
        <tbody>
          {inOrder(rows, (row) => (
            <tr>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
