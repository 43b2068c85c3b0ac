/** One piece of a handout as it is printed. */
import type { Block } from '../../shared/handout/handout';
import { isRightToLeft } from '../../shared/handout/printable-text';
import { plainText } from '../../shared/rich-text/plain-text';
import { RichText } from '../rich-text/rich-text';
import type { Piece } from './pieces';
import { QuestionOnPage } from './question-on-page';

export function PieceOnPage({ piece }: { piece: Exclude<Piece, { kind: 'row' }> }) {
  switch (piece.kind) {
    case 'title':
      return (
        <h1 className="page-title" dir="auto">
          {piece.text}
        </h1>
      );
    case 'headline':
      return (
        <h2 className="page-headline" dir="auto">
          {piece.text}
        </h2>
      );
    case 'points':
      return (
        <div
          className="page-brief"
          data-last={piece.isLast || undefined}
          data-first={piece.isFirst || undefined}
          dir={piece.texts.some((text) => isRightToLeft(plainText(text))) ? 'rtl' : 'ltr'}
        >
          {Object.entries(piece.texts).map(([place, text]) => (
            <p key={place} dir="auto">
              <RichText of={text} inline />
            </p>
          ))}
        </div>
      );
    case 'block':
      return <BlockOnPage block={piece.block} />;
  }
}

function BlockOnPage({ block }: { block: Exclude<Block, { block: 'table' | 'brief' }> }) {
  switch (block.block) {
    case 'heading':
      return block.level === 1 ? (
        <h2 className="page-h1" dir="auto">
          {block.text}
        </h2>
      ) : (
        <h3 className="page-h2" dir="auto">
          {block.text}
        </h3>
      );
    case 'text':
      return (
        <p className={`page-${block.style}`} dir="auto">
          {block.text}
        </p>
      );
    case 'blanks':
      return (
        <div className="page-blanks" dir="auto">
          {block.labels.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      );
    case 'question':
      return <QuestionOnPage question={block} />;
  }
}
