/** Reads the rich text out of what the field edits. */
import type { Fragment, Mark, Node } from 'prosemirror-model';
import type { Block, Inline, RichText } from '../../shared/rich-text/rich-text';

export const treeOf = (content: Fragment): RichText => content.content.flatMap(blocksOf);

function blocksOf(node: Node): Block[] {
  switch (node.type.name) {
    case 'list': {
      const { ordered, start } = node.attrs as { ordered: boolean; start: number };
      return [{ is: 'list', ordered, start, items: node.content.content.map((item) => treeOf(item.content)) }];
    }
    case 'table':
      return [tableOf(node)];
    case 'listing':
      return [{ is: 'code', language: String(node.attrs.language), text: node.textContent }];
    case 'formula':
      return [{ is: 'maths', tex: String(node.attrs.tex) }];
    case 'paragraph':
      return [{ is: 'paragraph', of: lineFrom(node.content.content, 0) }];
    default:
      // A part of a table or a list that was copied without the whole.
      return node.isBlock ? treeOf(node.content) : [{ is: 'paragraph', of: lineFrom([node], 0) }];
  }
}

/** A first row without head cells is no head. */
function tableOf(table: Node): Block {
  const rows = table.content.content;
  const cells = (row: Node) => row.content.content.map((cell) => lineFrom(cell.firstChild?.content.content ?? [], 0));
  const hasHead = rows[0]?.firstChild?.type.name === 'table_header';
  return { is: 'table', head: hasHead && rows[0] ? cells(rows[0]) : [], rows: rows.slice(hasHead ? 1 : 0).map(cells) };
}

/** Pieces that stand next to each other in the same mark are in it together; `depth` marks are dealt with already. */
function lineFrom(nodes: readonly Node[], depth: number): Inline[] {
  const line: Inline[] = [];
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at];
    const mark = node?.marks[depth];
    if (!node) break;
    if (!mark || mark.type.name === 'code') {
      line.push(pieceOf(node, mark !== undefined));
      at++;
      continue;
    }
    const end = nodes.findIndex((one, place) => place > at && !(one.marks[depth] && mark.eq(one.marks[depth])));
    const inside = nodes.slice(at, end < 0 ? nodes.length : end);
    line.push(marked(mark, lineFrom(inside, depth + 1)));
    at += inside.length;
  }
  return line;
}

function marked(mark: Mark, of: Inline[]): Inline {
  const is = mark.type.name as 'strong' | 'emphasis' | 'sup' | 'sub' | 'link';
  return is === 'link' ? { is, of, address: String(mark.attrs.address) } : { is, of };
}

function pieceOf(node: Node, isCode: boolean): Inline {
  switch (node.type.name) {
    case 'maths':
      return { is: 'maths', tex: String(node.attrs.tex) };
    case 'picture':
      return { is: 'picture', media: String(node.attrs.media), description: String(node.attrs.description) };
    case 'gap':
      return { is: 'gap', id: String(node.attrs.id) };
    case 'break':
      return { is: 'break' };
    default:
      return isCode ? { is: 'code', text: node.text ?? '' } : { is: 'text', text: node.text ?? '' };
  }
}
