/** A line of rich text: words with their marks, formulas, pictures. */
import { type CSSProperties, useContext } from 'react';
import type { Inline } from '../../shared/rich-text/rich-text';
import { GapAnswers } from './gap-answers';
import { inOrder } from './in-order';
import { LinkOpener } from './link-opener';
import { Maths } from './maths';
import { mediaAddress } from './media-address';
import { tellDrawn } from './tell-drawn';

export const RichLine = ({ of }: { of: readonly Inline[] }) => inOrder(of, (piece) => <Piece piece={piece} />);

const tags = { strong: 'strong', emphasis: 'em', sup: 'sup', sub: 'sub' } as const;

function Piece({ piece }: { piece: Inline }) {
  switch (piece.is) {
    case 'text':
      return piece.text;
    case 'break':
      return <br />;
    case 'code':
      return <code className="rich-code">{piece.text}</code>;
    case 'maths':
      return <Maths tex={piece.tex} size="line" />;
    case 'gap':
      return <Gap id={piece.id} />;
    case 'link':
      return <Link address={piece.address} of={piece.of} />;
    case 'picture':
      return <Picture media={piece.media} description={piece.description} />;
    default: {
      const Tag = tags[piece.is];
      return (
        <Tag>
          <RichLine of={piece.of} />
        </Tag>
      );
    }
  }
}

function Gap({ id }: { id: string }) {
  const { answers, numbered } = useContext(GapAnswers);
  const answer = answers[id];
  const name = numbered ? id : '\u00a0';
  if (answer === undefined) return <span className="rich-gap" data-gap={name} />;
  return (
    <span className="rich-gap is-filled" data-gap={name}>
      <span className="rich-gap__answer" dir="auto" style={{ '--letters': answer.length } as CSSProperties}>
        {answer}
      </span>
    </span>
  );
}

function Link({ address, of }: { address: string; of: readonly Inline[] }) {
  const open = useContext(LinkOpener);
  if (!open) {
    return (
      <span className="rich-link">
        <RichLine of={of} />
      </span>
    );
  }
  const follow = (event: { preventDefault: () => void; stopPropagation: () => void }) => {
    event.preventDefault();
    event.stopPropagation();
    open(address);
  };
  return (
    <a className="rich-link" href={address} title={address} onClick={follow}>
      <RichLine of={of} />
    </a>
  );
}

function Picture({ media, description }: { media: string; description: string }) {
  return (
    <img
      className="rich-picture"
      src={mediaAddress(media)}
      alt={description}
      onLoad={(event) => tellDrawn(event.currentTarget)}
      onError={(event) => tellDrawn(event.currentTarget)}
    />
  );
}
