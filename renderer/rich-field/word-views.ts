/** How formulas, pictures and gaps look in the field: drawn as the class sees them, edited in a panel of their own. */
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import { drawMaths } from '../rich-text/draw-maths';
import { mediaAddress } from '../rich-text/media-address';

/** A leaf that draws itself; the field leaves its inside alone. */
function leaf(tag: 'span' | 'div' | 'img', className: string, draw: (dom: HTMLElement, node: Node) => void) {
  return (node: Node): NodeView => {
    const dom = document.createElement(tag);
    dom.className = className;
    draw(dom, node);
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        if (!next.sameMarkup(node)) draw(dom, next);
        node = next;
        return true;
      },
      ignoreMutation: () => true,
    };
  };
}

function formula(block: boolean) {
  return (dom: HTMLElement, { attrs }: Node) => {
    const tex = String(attrs.tex);
    void drawMaths(dom, tex, block ? 'block' : 'line');
  };
}

function picture(dom: HTMLElement, { attrs }: Node): void {
  dom.setAttribute('src', mediaAddress(String(attrs.media)));
  dom.setAttribute('alt', String(attrs.description));
}

export const wordViews = (nameOfGap: (id: string) => string): Record<string, NodeViewConstructor> => ({
  maths: leaf('span', 'rich-field__maths', formula(false)),
  formula: leaf('div', 'rich-field__formula', formula(true)),
  picture: leaf('img', 'rich-field__picture', picture),
  gap: leaf('span', 'rich-field__gap', (dom, { attrs }) => {
    dom.dataset.gap = String(attrs.id);
    dom.textContent = nameOfGap(String(attrs.id));
  }),
});

/** What the gaps are called may change while the text does not. */
export function renameGaps(view: EditorView, nameOfGap: (id: string) => string): void {
  for (const chip of view.dom.querySelectorAll<HTMLElement>('.rich-field__gap'))
    chip.textContent = nameOfGap(chip.dataset.gap ?? '');
}
