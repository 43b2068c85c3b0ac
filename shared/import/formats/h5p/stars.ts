/** Cuts a text at the stars that H5P sets around the words to find or fill in. */
export interface StarPart {
  text: string;
  marked: boolean;
}

/** Two stars side by side are a star of the text; null where a star has no other one. */
export function cutStars(text: string): StarPart[] | null {
  const star = '\u{E0F3}';
  const parts = text.replaceAll('**', star).split('*');
  if (parts.length % 2 === 0) return null;
  return parts.map((part, at) => ({ text: part.replaceAll(star, '*'), marked: at % 2 === 1 }));
}
