/** Makes what the field edits of a rich text. */
import type { Mark, Node, Schema } from 'prosemirror-model';
import type { Block, BlockOf, Inline, RichText } from '../../shared/rich-text/rich-text';

/** A line break between the paragraphs of a text that has only one line. */
const apart: Inline = { is: 'break' };

export function docOf(schema: Schema, text: RichText): Node {
  if (!schema.nodes.list) return node(schema, 'doc', [node(schema, 'paragraph', lineNodes(schema, oneLine(text)))]);
  return node(schema, 'doc', blockNodes(schema, text));
}

const node = (schema: Schema, type: string, content: Node[], attrs: Record<string, unknown> = {}): Node =>
  schema.node(type, attrs, content);

/** All that a text says, as one line. */
export function oneLine(text: RichText): Inline[] {
  return text.flatMap((block, at) => (at === 0 ? lineOf(block) : [apart, ...lineOf(block)]));
}

function lineOf(block: Block): Inline[] {
  if (block.is === 'paragraph') return block.of;
  if (block.is === 'maths') return [{ is: 'maths', tex: block.tex }];
  if (block.is === 'code') return [{ is: 'code', text: block.text }];
  if (block.is === 'list')
    return block.items.flatMap((item, at) => (at === 0 ? oneLine(item) : [apart, ...oneLine(item)]));
  return [block.head, ...block.rows].flatMap((row, at) => (at === 0 ? rowLine(row) : [apart, ...rowLine(row)]));
}

const rowLine = (row: Inline[][]): Inline[] =>
  row.flatMap((cell, at) => (at === 0 ? cell : [{ is: 'text' as const, text: ' ' }, ...cell]));

/** A place for blocks is never empty. */
export function blockNodes(schema: Schema, blocks: readonly Block[]): Node[] {
  const nodes = blocks.map((block) => blockNode(schema, block));
  return nodes.length > 0 ? nodes : [node(schema, 'paragraph', [])];
}

function blockNode(schema: Schema, block: Block): Node {
  switch (block.is) {
    case 'paragraph':
      return node(schema, 'paragraph', lineNodes(schema, block.of));
    case 'list':
      return node(
        schema,
        'list',
        block.items.map((item) => node(schema, 'item', blockNodes(schema, item))),
        { ordered: block.ordered, start: block.start },
      );
    case 'table':
      return tableNode(schema, block);
    case 'code':
      return node(schema, 'listing', block.text === '' ? [] : [schema.text(block.text)], { language: block.language });
    case 'maths':
      return node(schema, 'formula', [], { tex: block.tex });
  }
}

function tableNode(schema: Schema, { head, rows }: BlockOf<'table'>): Node {
  const row = (cells: Inline[][], type: string) =>
    node(
      schema,
      'table_row',
      cells.map((cell) => node(schema, type, [node(schema, 'paragraph', lineNodes(schema, cell))])),
    );
  return node(schema, 'table', [row(head, 'table_header'), ...rows.map((cells) => row(cells, 'table_cell'))]);
}

export function lineNodes(schema: Schema, line: readonly Inline[], marks: readonly Mark[] = []): Node[] {
  return line.flatMap((piece) => pieceNodes(schema, piece, marks));
}

function pieceNodes(schema: Schema, piece: Inline, marks: readonly Mark[]): Node[] {
  if ('of' in piece) {
    const mark = schema.mark(piece.is, piece.is === 'link' ? { address: piece.address } : {});
    return lineNodes(schema, piece.of, mark.addToSet(marks));
  }
  switch (piece.is) {
    case 'text':
      return [schema.text(piece.text, marks)];
    case 'code':
      return [schema.text(piece.text, schema.mark('code').addToSet(marks))];
    case 'break':
      return [schema.node('break', {}, [], marks)];
    case 'maths':
      return [schema.node('maths', { tex: piece.tex }, [], marks)];
    case 'picture':
      return [schema.node('picture', { media: piece.media, description: piece.description }, [], marks)];
    case 'gap':
      return [schema.node('gap', { id: piece.id }, [], marks)];
  }
}
