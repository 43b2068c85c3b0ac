/** Reads a scale of opinions: options of which none is right. */
import { newOption } from '../../../question/carry-over';
import { draftQuestion } from '../../draft-question';
import type { Qti12Reader } from './qti12-reader';

export const readScale: Qti12Reader = ({ item, shown, stem }) => {
  const options = (shown.responses[0]?.labels ?? []).map((label) => newOption(item.newId(), item.markup(label)));
  const kept = options.filter(({ text }) => text !== '');
  if (kept.length < options.length) item.notes.add('emptyOptionsDropped', { count: options.length - kept.length });
  return draftQuestion(
    { kind: 'scale-poll', stem, answer: { form: 'choose', options: kept, right: [], many: false } },
    item.newId,
  );
};
