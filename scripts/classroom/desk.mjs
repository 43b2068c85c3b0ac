/** Stands for main in runs without a quiz: gives everybody a seat, counts answers by seat and acknowledges each. */
import { randomBytes } from 'node:crypto';

export class Desk {
  #seatOfToken = new Map();
  #seatOfLink = new Map();
  /** What was answered, by seat and vote; and how often each was said. */
  answers = new Map();
  /** Everything that came and is neither a hello, a join nor an answer. */
  strange = [];
  /** The connections that said hello. */
  greeted = [];
  counts = null;

  hear(line, { is, says }) {
    if (is === 'heard') line.send(says.said.flatMap(({ link, says: said }) => this.reply(link, said)));
    if (is === 'dropped') for (const link of says.links) this.#seatOfLink.delete(link);
    if (is === 'counted') this.counts = says;
  }

  get here() {
    return this.#seatOfLink.size;
  }

  reply(link, said) {
    if (said.say === 'hello') this.greeted.push(link);
    const seat = said.say === 'hello' ? this.#seatOfToken.get(said.token) : undefined;
    if (seat) return [this.seat(link, said.token, seat)];
    if (said.say === 'hello')
      return [{ link, text: JSON.stringify({ say: 'door', title: '', className: '', way: 'name', nicknames: [] }) }];
    if (said.say === 'join') return [this.seat(link, randomBytes(16).toString('hex'), said.name)];
    if (said.say === 'answer') return this.take(link, said);
    this.strange.push(said);
    return [];
  }

  seat(link, token, name) {
    this.#seatOfToken.set(token, name);
    this.#seatOfLink.set(link, name);
    return { link, text: JSON.stringify({ say: 'seated', token, name }), after: 'seat', token };
  }

  take(link, { vote, answer }) {
    const name = this.#seatOfLink.get(link);
    if (name === undefined) return [];
    this.answers.set(`${name} ${vote}`, JSON.stringify(answer));
    return [{ link, text: JSON.stringify({ say: 'received', vote }) }];
  }
}
