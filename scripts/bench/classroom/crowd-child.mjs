/** A process full of phones: they join, hear scenes and answer all in one moment, and it says how long each of them waited. */

import { beAsked } from '../../classroom/asked-process.mjs';
import { Phone } from '../../classroom/phone.mjs';
import { clock } from './clock.mjs';

class TimedPhone extends Phone {
  shownAt = 0;

  hear(message) {
    if (message.say === 'scene') this.shownAt = clock();
    if (this === phones[0]) texts[message.scene?.scene ?? message.say] = JSON.stringify(message);
    super.hear(message);
  }
}

const phones = [];
/** What the first phone was told last, by its kind; scenes by their name. */
const texts = {};
const pickOf = (n) => ({ form: 'choose', picks: [n % 3] });

/** From opening the connection to the first scene, which only a phone with a seat is shown. */
async function joinOne(options) {
  const began = clock();
  const phone = new TimedPhone(options);
  phones.push(phone);
  await phone.next(({ say }) => say === 'scene');
  return phone.shownAt - began;
}

async function shown(vote) {
  const isShown = ({ scene }) => scene?.scene === 'answering' && scene.vote === vote;
  await Promise.all(phones.map((phone) => isShown(phone) || phone.next(isShown)));
  return phones.map(({ shownAt }) => shownAt);
}

/** Of the phones every `dropping`th loses its connection as it answers, and says it again from its seat. */
async function answer({ vote, dropping }) {
  const said = [];
  const kept = phones.map((phone, n) => {
    said.push(clock());
    const took = phone.answer(vote, pickOf(n));
    if (dropping && n % dropping === 0) phone.drop();
    return took;
  });
  return { said, took: await Promise.all(kept) };
}

beAsked({
  join: ({ host, pin, names }) => Promise.all(names.map((name) => joinOne({ host, pin, name }))),
  shown,
  answer,
  texts: () => texts,
  leave: () => phones.splice(0).forEach((phone) => void phone.leave()),
});
