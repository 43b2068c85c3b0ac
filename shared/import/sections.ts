/** Cuts a text at its headings, and sets aside the lines that say by themselves what they are. */
import { claimLine } from './claim-line';
import { give } from './give-role';
import { headingOf, type Zone } from './headings';
import type { PastedLine, TextLine } from './pasted-line';
import { looksLikeDate } from './read-date';

export interface Section {
  /** What the heading above it announces, or null before the first heading. */
  zone: Zone | null;
  /** The lines that are still to be given a role. */
  open: TextLine[];
}

export interface CutText {
  /** By line number. */
  claimed: Map<number, PastedLine>;
  sections: Section[];
}

/** A heading above the date, such as "Quiz" among the ways around the site, begins no section. */
const headLines = 20;

export function cutText(lines: readonly TextLine[], claim: (line: TextLine) => PastedLine | null = claimLine): CutText {
  const claimed = new Map<number, PastedLine>();
  let section: Section = { zone: null, open: [] };
  const sections = [section];
  const start = lines.slice(0, headLines).find((line) => looksLikeDate(line.text))?.number ?? 0;
  for (const line of lines) {
    const role =
      section.zone === 'aside' && !headingOf(line.text)
        ? give(line, { role: 'skipped', reason: { code: 'notice' } })
        : claimIn(section, claim(line));
    if (role) claimed.set(line.number, role);
    else section.open.push(line);
    if (role?.reason?.code !== 'heading' || line.number < start) continue;
    // A heading that announces nothing of its own leaves the zone as it was.
    section = { zone: headingOf(line.text) ?? section.zone, open: [] };
    sections.push(section);
  }
  return { claimed, sections };
}

/** "Source: where a river begins" among words with their meanings names no source. */
const claimIn = ({ zone }: Section, claimed: PastedLine | null): PastedLine | null =>
  zone === 'vocabulary' && claimed && claimed.role !== 'skipped' && !/https?:|www\./i.test(claimed.text)
    ? null
    : claimed;

/** All lines in their order; each has been given a role either by itself or within its section. */
export function gather(
  lines: readonly TextLine[],
  claimed: ReadonlyMap<number, PastedLine>,
  read: readonly PastedLine[],
): PastedLine[] {
  const byNumber = new Map(read.map((line) => [line.number, line]));
  return lines.map(
    (line) =>
      claimed.get(line.number) ??
      byNumber.get(line.number) ??
      give(line, { role: 'skipped', reason: { code: 'unfit' } }),
  );
}
