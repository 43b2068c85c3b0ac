/** What must hold of the pictures in the sample libraries. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { libraries, picturesIn, topicsOf } from './sample-topics';

describe('the pictures of the sample libraries', () => {
  const pictured = libraries.flatMap(picturesIn);
  const shownIn = (library: string) =>
    topicsOf(library).flatMap((topic) => topic.questions.flatMap(({ picture }) => picture ?? []));

  it('are at least a dozen, each named by its own bytes', () => {
    expect(new Set(pictured.map(({ name }) => name)).size).toBeGreaterThanOrEqual(12);
    for (const { name, bytes } of pictured)
      expect(name).toBe(`${createHash('sha256').update(bytes).digest('hex')}.svg`);
  });

  it('stand in the library whose questions show them, and none lies about unused', () => {
    for (const library of libraries) {
      const shown = new Set(shownIn(library).map(({ media }) => media));
      const kept = pictured.filter((one) => one.library === library).map(({ name }) => name);
      expect([...shown].sort(), library).toEqual(kept.sort());
    }
  });

  it('say what they show and who made them from which data', () => {
    for (const { description, credit } of libraries.flatMap(shownIn)) {
      expect(description).toMatch(/^[A-Z].{60,}\.$/);
      expect(credit).toMatch(/^Drawn by Lectern from .{10,}/);
    }
  });

  it('hold nothing that could run or reach out, and no writing too small for a wall', () => {
    for (const { name, bytes } of pictured) {
      const svg = bytes.toString('utf8');
      expect(svg, name).toContain('viewBox="0 0 960 540"');
      expect(svg.replace('http://www.w3.org/2000/svg', ''), name).not.toMatch(
        /<script|<style|href|url\(|https?:|\son\w+=/,
      );
      for (const [, size] of svg.matchAll(/font-size="(\d+)"/g)) expect(Number(size), name).toBeGreaterThanOrEqual(26);
    }
  });
});
