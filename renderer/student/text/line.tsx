/** A line of rich text on the phone: words with their marks, formulas in plain signs, pictures from the laptop. */

import type { ComponentChildren } from 'preact';
import { plainMaths } from '../../../shared/rich-text/plain-maths';
import type { Inline } from '../../../shared/rich-text/rich-text';
import { inOrder } from '../in-order';

/** What stands in the gap of this name. */
export type DrawGap = (id: string) => ComponentChildren;

const emptyGap: DrawGap = () => <span class="ph-gap" role="img" aria-label="____" />;

interface Props {
  of: readonly Inline[];
  gap?: DrawGap | undefined;
}

export const Line = ({ of, gap = emptyGap }: Props) => inOrder(of, (piece) => draw(piece, gap));

export const Maths = ({ tex }: { tex: string }) => (
  <span class="ph-maths" dir="ltr">
    {plainMaths(tex)}
  </span>
);

const tags = { strong: 'strong', emphasis: 'em', sup: 'sup', sub: 'sub', link: 'u' } as const;

function draw(piece: Inline, gap: DrawGap): ComponentChildren {
  switch (piece.is) {
    case 'text':
      return piece.text;
    case 'break':
      return <br />;
    case 'code':
      return <code dir="ltr">{piece.text}</code>;
    case 'maths':
      return <Maths tex={piece.tex} />;
    case 'gap':
      return gap(piece.id);
    case 'picture':
      return <img class="ph-picture" src={`media/${piece.media}`} alt={piece.description} />;
    default: {
      // A link leads nowhere without the internet; its words stay.
      const Tag = tags[piece.is];
      return (
        <Tag>
          <Line of={piece.of} gap={gap} />
        </Tag>
      );
    }
  }
}
