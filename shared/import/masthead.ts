/** Tells the lines that head every sheet of a teacher (the course, the week, her name and room) from a headline. */
const week = /\b(?:week of|week \d{1,2})\b/i;
const place = /(?:^|[,|–—·-]\s?)(?:room|period|block|section|grade) \d{1,3}\w?\b/i;
const person = /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Coach)\.?\s\p{Lu}[\p{L}'’-]+(?:['’]s? (?:[Cc]lass|[Rr]oom))?$/u;
const course = /^current events\b|^(?:weekly|daily) news(?:letter)?\b/i;
const school = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:Elementary|Middle|High|Charter) School$/u;

export const isMasthead = (text: string): boolean =>
  text.length <= 100 && [week, place, person, course, school].some((sign) => sign.test(text));
