/** Text exports of Anki are read as their own first lines say. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf, textSource } from '../../fixtures/read-as';
import { anki } from './anki';

test('cards, gaps, decks and tags of an export with HTML', () => {
  const read = readText(
    anki,
    '#separator:tab\n#html:true\n#deck column:1\n#tags column:4\nBio::Cells\tWhat makes <b>ATP</b>?\t"The ""mitochondrion"""\tbio cell\nBio::Cells\t{{c1::Paris::city}} is in {{c2::<i>France</i>}}.\tSee map.\t\nBio::Cells\t<img src="a.jpg">\tx\t\nBio::Cells\tNo back\t\t\nBio::Cells\tWhy [sound:w.mp3]?\tBecause the light of the sun comes from far away and is bent\t\n',
  );
  expect(inShort(read)).toEqual([
    'short-answer | What makes **ATP**? | The "mitochondrion"',
    'gaps | [[2]] (city) is in [[3]].',
    'discussion | Why ?',
  ]);
  expect(refusalsOf(read)).toEqual(['7:3 mediaMissing', '8:4 noAnswer']);
  expect(read.topics.map(({ headline, category }) => [headline, category])).toEqual([['Cells', 'Bio']]);
  const [first, second, last] = questionsOf(read);
  expect(first?.question.tags).toEqual(['bio', 'cell']);
  expect(second?.question).toMatchObject({
    explanation: 'See map.',
    answer: { gaps: [{ answer: { accepted: ['Paris'] } }, { answer: { accepted: ['France'] } }] },
  });
  expect(last?.question.explanation).toBe('Because the light of the sun comes from far away and is bent');
  expect(last?.notes.map(({ code }) => code)).toEqual(['kindChanged', 'mediaLost']);
});

test('an export without HTML keeps its signs, and formulas are read', () => {
  const read = readText(anki, '#separator:Semicolon\n#html:false\n1 < 2?;yes\n"Area [$]a^2[/$]; of what?";square\n');
  expect(inShort(read)).toEqual(['short-answer | 1 < 2? | yes', 'short-answer | Area $a^2$; of what? | square']);
});

test('a gap that nothing closes is refused, however many there are', () => {
  const begun = performance.now();
  const read = readText(anki, `#separator:tab\n#html:true\n${'{{c1::'.repeat(20_000)}\tx\nWhat?\tthis\n`);
  expect([inShort(read), refusalsOf(read)]).toEqual([['short-answer | What? | this'], ['3:1 notClosed']]);
  expect(performance.now() - begun).toBeLessThan(3000);
});

test('cards between tabs fit, prose does not', () => {
  expect(anki.fits(textSource('cat\tchat\ndog\tchien\n'))).toBeGreaterThan(0.3);
  expect(anki.fits(textSource('A sentence.\nAnother one.\n'))).toBe(0);
});
