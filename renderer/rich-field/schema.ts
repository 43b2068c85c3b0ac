/** The schema of the field where rich text is written: exactly what the tree of a rich text can hold. */
import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const nothing: DOMOutputSpec = ['span'];

const lines: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  break: { group: 'inline', inline: true, selectable: false, toDOM: () => ['br'], leafText: () => '\n' },
  maths: { group: 'inline', inline: true, atom: true, attrs: { tex: { default: '' } }, toDOM: () => nothing },
  picture: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { media: { default: '' }, description: { default: '' } },
    toDOM: () => nothing,
  },
  gap: { group: 'inline', inline: true, atom: true, attrs: { id: { default: '' } }, toDOM: () => nothing },
};

const paragraph: NodeSpec = { group: 'block', content: 'inline*', toDOM: () => ['p', { dir: 'auto' }, 0] };

const blocks: Record<string, NodeSpec> = {
  paragraph,
  list: {
    group: 'block',
    content: 'item+',
    attrs: { ordered: { default: false }, start: { default: 1 } },
    toDOM: ({ attrs }) => (attrs.ordered ? ['ol', { start: String(attrs.start) }, 0] : ['ul', 0]),
  },
  item: { content: 'block+', defining: true, toDOM: () => ['li', 0] },
  listing: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    attrs: { language: { default: '' } },
    toDOM: () => ['pre', ['code', 0]],
  },
  formula: { group: 'block', atom: true, attrs: { tex: { default: '' } }, toDOM: () => ['div'] },
  ...tableNodes({ tableGroup: 'block', cellContent: 'paragraph', cellAttributes: {} }),
};

/** Marks go from the outside in by this order. */
const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { address: { default: '' } },
    inclusive: false,
    toDOM: ({ attrs }) => ['a', { title: String(attrs.address) }, 0],
  },
  strong: { toDOM: () => ['strong', 0] },
  emphasis: { toDOM: () => ['em', 0] },
  sup: { excludes: 'sub sup', toDOM: () => ['sup', 0] },
  sub: { excludes: 'sub sup', toDOM: () => ['sub', 0] },
  code: { toDOM: () => ['code', 0] },
};

/** For texts with paragraphs, lists and tables: stems, explanations, key points. */
export const pageSchema = new Schema({ nodes: { doc: { content: 'block+' }, ...blocks, ...lines }, marks });

/** For texts of one line: options, pairs, items, feedback. */
export const lineSchema = new Schema({ nodes: { doc: { content: 'paragraph' }, paragraph, ...lines }, marks });
