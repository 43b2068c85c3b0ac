/** Reads answer lines: "Answer: B", "Correct answer: Paris", "Answer key: 1. B 2. D". */
import { questionLabel } from './labels';
import { anyDigit, anyLetter, figureIn } from './option-letters';
import { answerWords, explanationWords } from './school-words';
import { longTruth } from './truth-words';

export type ReadAnswer = { of: 'above'; value: string } | { of: 'numbers'; pairs: { number: number; value: string }[] };

const lead =
  /^\*{0,2}(?:(?:the )?(?:correct|right|accepted|model|sample|suggested|possible)\s+(?:answers?|options?|choices?|response)(?: is| are)?|answers?(?: key)?(?: is| are)?|ans|anwser|key|solution|correct|accepted)\s*(?:[:=.–—]|-(?=\s|\w\b))\*{0,2}\s*/i;
const bareLead =
  /^(?:(?:the )?correct (?:answer|option) (?:is|was)|(?:the )?answer is|answer|ans\.?)\s+(?=[([]?[A-Za-z0-9][)\].]?$|true\b|false\b)/i;
/** The same in other languages: "Lösung: a", "La respuesta correcta es b", "الإجابة: ب", "答案：B". */
const leadElsewhere = new RegExp(
  String.raw`^\*{0,2}${answerWords}(?:\s(?:ist|lautet|est|es|é|è|is|jest|to|هي|هو))?\*{0,2}\s*(?:[:=：]|[–—]|-(?=\s))\*{0,2}\s*`,
  'iu',
);
const bareElsewhere = new RegExp(
  String.raw`^${answerWords}(?:\s?(?:ist|lautet|est|es|é|è|is|jest|to|هي|هو|是))?\s+(?=[([（]?${anyLetter}[)\].）]?$)`,
  'iu',
);
const shortReply = /^(?:A|ج)\s?:\s*(?=\S)/;
const explained =
  /^(?:explanation|explain|rationale|feedback|reason|because|why|note|justification|comment|solution|reasoning)\s*[:=–—]\s*(?=\S)/i;
const explainedElsewhere = new RegExp(String.raw`^(?:${explanationWords})\s*[:=–—：]\s*(?=\S)`, 'iu');
const pair = new RegExp(
  String.raw`(?:^|[\s,;|،、，])(?:q(?:uestion)?\.?\s?)?(${anyDigit}{1,3})\s?[.):=–—．、）：-]*\s?[([（]?(${anyLetter}|${longTruth})[)\]）]?(?=$|[\s,;.|،、，])`,
  'giu',
);

export const isExplanation = (line: string): boolean => explained.test(line) || explainedElsewhere.test(line);
export const withoutExplanationLead = (line: string): string =>
  line.replace(explained, '').replace(explainedElsewhere, '');

/** Whether the line says that it is an answer. */
export const isAnswer = (line: string): boolean =>
  (lead.test(line) && !/^(?:correct|key|solution)\.\s/i.test(line)) ||
  bareLead.test(line) ||
  leadElsewhere.test(line) ||
  bareElsewhere.test(line);
export const isShortReply = (line: string): boolean => shortReply.test(line);

/** Other lines are not searched for pairs. */
const startsPairs = new RegExp(String.raw`^\W{0,3}(?:q(?:uestion)?\.?\s?)?${anyDigit}`, 'iu');

/** The pairs of a line that holds nothing but "1. B 2. D", "1-C, 2-A"; null for any other line. */
export function keyPairs(line: string): { number: number; value: string }[] | null {
  if (line.length > 2000 || !startsPairs.test(line)) return null;
  const pairs = Array.from(line.matchAll(pair), (match) => ({
    number: figureIn(match[1] ?? ''),
    value: match[2] ?? '',
  }));
  const rest = line.replace(pair, '').replace(/[\s,;.|،、，]/g, '');
  return pairs.length > 0 && rest === '' ? pairs : null;
}

const withoutLead = (line: string): string =>
  [lead, bareLead, leadElsewhere, bareElsewhere].reduce((text, one) => text.replace(one, ''), line);

/** An answer behind the question or the option it belongs to: "... c) nie Lösung: b". */
const behind = new RegExp(
  String.raw`\s[([（]?(?:correct answer|answer|ans|${answerWords})\s?[:=：]\s?([^:=：]{1,80}?)[)\]）]?$`,
  'iu',
);

export function splitAnswer(text: string): { before: string; answer?: string } {
  const match = /[:=：]/.test(text) ? behind.exec(text) : null;
  return match?.[1] ? { before: text.slice(0, match.index), answer: match[1] } : { before: text };
}

export function readAnswer(line: string): ReadAnswer {
  const value = withoutLead(line).replace(shortReply, '').replace(/\*\*$/, '').trim();
  const said = value !== line;
  const pairs = keyPairs(value);
  if (pairs && (pairs.length > 1 || !said)) return { of: 'numbers', pairs };
  const label = said ? null : questionLabel(value);
  if (label && label.number !== null)
    return { of: 'numbers', pairs: [{ number: label.number, value: withoutLead(label.text) }] };
  return { of: 'above', value };
}
