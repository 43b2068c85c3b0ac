/** Reads answer lines: "Answer: B", "Correct answer: Paris", "Answer key: 1. B 2. D". */
import { questionLabel } from './labels';

export type ReadAnswer = { of: 'above'; value: string } | { of: 'numbers'; pairs: { number: number; value: string }[] };

const lead =
  /^\*{0,2}(?:(?:the )?(?:correct|right|accepted|model|sample|suggested|possible)\s+(?:answers?|options?|choices?|response)(?: is| are)?|answers?(?: key)?(?: is| are)?|ans|anwser|key|solution|correct|accepted)\s*(?:[:=.–—]|-(?=\s|\w\b))\*{0,2}\s*/i;
const bareLead =
  /^(?:(?:the )?correct (?:answer|option) (?:is|was)|(?:the )?answer is|answer|ans\.?)\s+(?=[([]?[A-Za-z0-9][)\].]?$|true\b|false\b)/i;
const shortReply = /^A\s?:\s*(?=\S)/;
const explained =
  /^(?:explanation|explain|rationale|feedback|reason|because|why|note|justification|comment|solution|reasoning)\s*[:=–—]\s*(?=\S)/i;
const pair =
  /(?:^|[\s,;|])(?:q(?:uestion)?\.?\s?)?(\d{1,3})\s?[.):=–—-]*\s?[([]?([A-Za-z]|true|false)[)\]]?(?=$|[\s,;.|])/gi;

export const isExplanation = (line: string): boolean => explained.test(line);
export const withoutExplanationLead = (line: string): string => line.replace(explained, '');

/** Whether the line says that it is an answer. */
export const isAnswer = (line: string): boolean =>
  (lead.test(line) && !/^(?:correct|key|solution)\.\s/i.test(line)) || bareLead.test(line);
export const isShortReply = (line: string): boolean => shortReply.test(line);

/** The pairs of a line that holds nothing but "1. B 2. D", "1-C, 2-A"; null for any other line. */
export function keyPairs(line: string): { number: number; value: string }[] | null {
  if (line.length > 2000) return null;
  const pairs = Array.from(line.matchAll(pair), (match) => ({ number: Number(match[1]), value: match[2] ?? '' }));
  const rest = line.replace(pair, '').replace(/[\s,;.|]/g, '');
  return pairs.length > 0 && rest === '' ? pairs : null;
}

export function readAnswer(line: string): ReadAnswer {
  const value = line.replace(lead, '').replace(bareLead, '').replace(shortReply, '').replace(/\*\*$/, '').trim();
  const said = value !== line;
  const pairs = keyPairs(value);
  if (pairs && (pairs.length > 1 || !said)) return { of: 'numbers', pairs };
  const label = said ? null : questionLabel(value);
  if (label && label.number !== null)
    return { of: 'numbers', pairs: [{ number: label.number, value: label.text.replace(lead, '') }] };
  return { of: 'above', value };
}
