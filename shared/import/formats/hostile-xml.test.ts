/** Files made to do harm are refused by every format of XML, packages and documents, quickly and without anything half read. */
import { expect, test } from 'vitest';
import { formats } from '../formats';
import { archiveSource, madeTools, textSource } from '../made-tools';
import { rankFormats } from '../rank-formats';
import type { ImportSource } from '../source';

const bomb =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
const roots = ['quiz', 'questestinterop', 'assessmentItem', 'qti-assessment-item', 'POOL'];
const bodies = (root: string): Record<string, string> => ({
  'an entity bomb': `${bomb}<${root}><question type="essay"><questiontext><text>&b;</text></questiontext></question></${root}>`,
  'an entity from outside': `${bomb}<${root}>&c;</${root}>`,
  '100,000 levels': `<${root}>${'<item>'.repeat(100_000)}`,
  'an end that is missing': `<${root}><question type="essay"><questiontext><text>Why?`,
});

function outcome(source: ImportSource): 'problem' | number {
  const [format] = rankFormats(source, formats);
  if (!format) return 'problem';
  const read = format.read(source, madeTools());
  return 'problem' in read ? 'problem' : read.topics.flatMap(({ questions }) => questions).length;
}

for (const root of roots)
  for (const [name, text] of Object.entries(bodies(root)))
    test(`${name} in <${root}> is refused whole`, () => {
      const start = performance.now();
      expect(outcome(textSource('bank.xml', text))).toBe('problem');
      expect(outcome(archiveSource('bank.zip', { 'imsmanifest.xml': '<manifest/>', 'a.xml': text })) || 'problem').toBe(
        'problem',
      );
      expect(performance.now() - start).toBeLessThan(5000);
    });

test.each([
  [
    'a question of 300,000 options',
    `<quiz><question type="multichoice"><questiontext><text>Which?</text></questiontext>${'<answer fraction="0"><text>a</text></answer>'.repeat(30_000)}</question></quiz>`,
  ],
  [
    '2 MB of open braces',
    `<quiz><question type="cloze"><questiontext><text>${'{1:MC:'.repeat(300_000)}</text></questiontext></question></quiz>`,
  ],
  [
    '2 MB of tildes',
    `<quiz><question type="cloze"><questiontext><text>{1:SA:${'~'.repeat(2_000_000)}}</text></questiontext></question></quiz>`,
  ],
  ['a document of 50,000 lists in lists', `<!doctype html><html><body>${'<ol><li>'.repeat(50_000)}</body></html>`],
  ['a page of 3 MB of one word', `<!doctype html><html><body><p>${'a'.repeat(3_000_000)}</p></body></html>`],
])('%s ends within five seconds', (_, text) => {
  const start = performance.now();
  outcome(textSource('bank.xml', text));
  expect(performance.now() - start).toBeLessThan(5000);
});
