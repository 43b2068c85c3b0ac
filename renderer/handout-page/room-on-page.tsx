/** The room to answer a question on paper, in each answer form. */
import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { AnswerSpace } from '../../shared/handout/handout';
import { RichText } from '../rich-text/rich-text';
import './room-on-page.css';

type Space<F extends AnswerSpace['form']> = { space: Extract<AnswerSpace, { form: F }> };

export function RoomOnPage({ space }: { space: AnswerSpace }) {
  switch (space.form) {
    case 'choose':
      return <Options space={space} />;
    case 'scale':
      return <Scale space={space} />;
    case 'write':
      return <Lines count={space.lines} />;
    case 'number':
      return (
        <p className="page-number-line">
          <span className="page-blank" />
          {space.unit}
        </p>
      );
    case 'match':
      return <Pairs space={space} />;
    case 'order':
      return <Items space={space} />;
    case 'gaps':
      return <Choices space={space} />;
    case 'talk':
      return (
        <>
          {space.starter.trim() && (
            <p className="page-starter" dir="auto">
              {space.starter}
            </p>
          )}
          <Lines count={space.lines} />
        </>
      );
  }
}

const Lines = ({ count }: { count: number }) =>
  Array.from({ length: count }, (_, line) => line).map((line) => <div key={line} className="page-line" />);

function Options({ space }: Space<'choose'>) {
  return (
    <ol className="page-options" data-columns={space.columns} data-boxes={space.boxes || undefined}>
      {space.options.map(({ letter, text, right }) => (
        <li key={letter} data-right={right || undefined}>
          <span className="page-letter">{letter}</span>
          <span dir="auto">
            <RichText of={text} inline />
            {right && <Check className="page-tick" strokeWidth={3} aria-hidden />}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Scale({ space: { options } }: Space<'scale'>) {
  return (
    <ol className="page-scale" style={{ '--points': options.length } as CSSProperties}>
      {Object.entries(options).map(([place, text]) => (
        <li key={place}>
          <span className="page-box" />
          <span dir="auto">
            <RichText of={text} inline />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Pairs({ space: { lefts, rights } }: Space<'match'>) {
  return (
    <div className="page-pairs">
      <ol>
        {Object.entries(lefts).map(([place, { text, answer }]) => (
          <li key={place}>
            <b>{Number(place) + 1}</b>
            <span className="page-blank">{answer}</span>
            <span dir="auto">
              <RichText of={text} inline />
            </span>
          </li>
        ))}
      </ol>
      <ol className="page-options">
        {rights.map(({ letter, text }) => (
          <li key={letter}>
            <span className="page-letter">{letter}</span>
            <span dir="auto">
              <RichText of={text} inline />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Items({ space: { items } }: Space<'order'>) {
  return (
    <ol className="page-items">
      {Object.entries(items).map(([index, { text, place }]) => (
        <li key={index}>
          <span className="page-blank">{place}</span>
          <span dir="auto">
            <RichText of={text} inline />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Choices({ space: { choices } }: Space<'gaps'>) {
  return (
    <ol className="page-choices">
      {choices.map(({ number, options }) => (
        <li key={number} data-numbered={number !== null}>
          {number !== null && <b>{number}</b>}
          <span dir="auto">
            {Object.entries(options).map(([place, option]) => (
              <span key={place} className="page-choice">
                <RichText of={option} inline />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
