/** Keeps the pieces of a page that plain lines can't carry, pictures and raised or lowered signs, and puts them back into what is made of the lines. */
import type { AnswerForm } from '../../question/answer-form';
import type { Question } from '../../question/question';
import type { Facts } from '../facts';
import type { Note } from '../note';

/** Signs of Unicode's private use area stand for the pieces meanwhile. */
const first = 0xe200;
const most = 0x1600;
const token = /[\u{E200}-\u{F7FF}]/gu;

interface Piece {
  markup: string;
  plain: string;
  /** The name of media that could not be kept, '' where it has none; null where nothing is lost. */
  lost: string | null;
}

export class KeptPieces {
  private readonly pieces: Piece[] = [];

  /** The sign that stands for a piece; its plain words where there are too many. */
  keep(piece: Piece): string {
    if (this.pieces.length >= most) return piece.plain;
    this.pieces.push(piece);
    return String.fromCodePoint(first + this.pieces.length - 1);
  }

  private of(sign: string): Piece | undefined {
    return this.pieces[(sign.codePointAt(0) ?? 0) - first];
  }

  markup(text: string): string {
    return text.replace(token, (sign) => this.of(sign)?.markup ?? '').trim();
  }

  plain(text: string): string {
    return text.replace(token, (sign) => this.of(sign)?.plain ?? '').trim();
  }

  /** The question with its pieces, and a note of those that were lost. */
  restore(question: Question): { question: Question; notes: Note[] } {
    const lost = [...JSON.stringify(question).matchAll(token)]
      .map(([sign]) => this.of(sign)?.lost ?? null)
      .filter((name) => name !== null);
    const names = [...new Set(lost)].filter((name) => name !== '').join(', ');
    const said: Facts = names === '' ? { what: 'picture' } : { names };
    const notes: Note[] = lost.length > 0 ? [{ code: 'mediaLost', facts: { count: lost.length, ...said } }] : [];
    const markup = (text: string) => this.markup(text);
    return {
      question: {
        ...question,
        stem: markup(question.stem),
        explanation: markup(question.explanation),
        answer: this.answer(question.answer),
      },
      notes,
    };
  }

  private answer(answer: AnswerForm): AnswerForm {
    if (answer.form === 'write') return { ...answer, accepted: answer.accepted.map((text) => this.plain(text)) };
    if (answer.form !== 'choose') return answer;
    return { ...answer, options: answer.options.map((option) => ({ ...option, text: this.markup(option.text) })) };
  }
}
