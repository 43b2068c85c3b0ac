/** Opens a JSON file and asks for its parts without trusting any of them. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonRecord = { [key: string]: Json };

/** The value in a text, or undefined when the text is no JSON; `sure` says by its first sign that it can't be. */
export function openJson(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

export const recordOf = (value: Json | undefined): JsonRecord | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;

export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** Words, numbers and truths as they are read aloud; '' for anything else. */
export const wordsOf = (value: Json | undefined): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

export function numberOf(value: Json | undefined): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Seconds to answer; null where the file says nothing that could be one. */
export function secondsOf(value: Json | undefined): number | null {
  const seconds = numberOf(value);
  return seconds !== null && seconds > 0 ? Math.round(seconds) : null;
}
