/** The Word file of a handout: its structure is real, and nothing a teacher typed can spoil it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Handout } from '../../../shared/handout/handout';
import { ask, handout, keyBlocks } from './sample-handout';
import { wordBytes } from './word-document';

async function partsOf(from: Handout): Promise<(name: string) => string> {
  const files = unzipSync(await wordBytes(from));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}
/** The paragraphs of the body as [style, keeps with the next, text]; in our styles everything in a question keeps. */
function paragraphs(xml: string): { style: string; letsGo: boolean; text: string; xml: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => ({
    style: /w:pStyle w:val="(\w+)"/.exec(one)?.[1] ?? '',
    letsGo: one.includes('<w:keepNext w:val="false"/>'),
    text: [...one.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''),
    xml: one,
  }));
}

describe('the structure of the Word file', () => {
  it('keeps each question together: all its paragraphs but the last keep with the next', async () => {
    const part = await partsOf(handout());
    const body = paragraphs(part('word/document.xml'));
    const starts = body.flatMap((one, index) => (one.style === 'Question' ? [index] : []));
    expect(starts).toHaveLength(12);
    const options = ['Option', 'OptionInFirstColumn', 'OptionInSecondColumn'];
    const inQuestion = ['Question', ...options, 'AnswerLine', 'Starter', 'Part', 'PartBeside', 'ScalePoint', 'Hint'];
    const cellsInRow = new Map([
      ['OptionInSecondColumn', 2],
      ['PartBeside', 2],
      ['ScalePoint', 4],
    ]);
    for (const [at, start] of starts.entries()) {
      const parts = body.slice(start, starts[at + 1] ?? body.length).filter((one) => inQuestion.includes(one.style));
      const lastRow = cellsInRow.get(parts.at(-1)?.style ?? '') ?? 1;
      expect(parts.map((one) => one.letsGo)).toEqual(parts.map((_, index) => index >= parts.length - lastRow));
    }
    const styles = part('word/styles.xml');
    for (const style of inQuestion.filter((name) => !/Column|Beside/.test(name))) {
      expect(new RegExp(`w:styleId="${style}">.*?</w:style>`, 's').exec(styles)?.[0]).toMatch(
        /<w:keepNext\/><w:keepLines\/>/,
      );
    }
  });

  it('numbers by itself: no number or letter is typed into the text', async () => {
    const part = await partsOf(handout());
    expect(
      paragraphs(part('word/document.xml'))
        .filter((one) => one.style === 'Question')
        .map((one) => one.text),
    ).toContain('Who makes the law?1 pt');
    expect(part('word/numbering.xml')).toMatch(/<w:numFmt w:val="decimal"\/>.*<w:numFmt w:val="upperLetter"\/>/s);
    expect(part('word/styles.xml')).toMatch(/w:styleId="Question">.*?<w:numPr>/s);
    expect(part('word/numbering.xml')).toContain('upperLetter');
  });

  it('has header, page fields, answer lines as borders and rows that do not break', async () => {
    const part = await partsOf(handout());
    const footer = part('word/footer1.xml') + part('word/footer2.xml');
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    expect(part('word/header1.xml') + part('word/header2.xml')).toMatch(/Who decides\?.*Worksheet/s);
    const document = part('word/document.xml');
    expect(document).not.toContain('____');
    expect(paragraphs(document).filter((one) => one.style === 'AnswerLine')).toHaveLength(5);
    expect(part('word/styles.xml')).toMatch(/w:styleId="AnswerLine">.*?<w:pBdr>.*?<w:bottom.*?<w:between/s);
    expect(document.match(/<w:tr>/g)?.length).toBe(document.match(/<w:cantSplit\/>/g)?.length);
  });

  it('says its language, title and who made it, and has the paper that was asked for', async () => {
    const part = await partsOf(handout({ style: { paper: 'a4', textSize: 14 }, language: 'de-DE' }));
    expect(part('word/styles.xml')).toMatch(/<w:sz w:val="28"\/>.*<w:lang w:val="de-DE"/s);
    expect(part('docProps/core.xml')).toMatch(/<dc:title>Who decides\?<.*<dc:creator>Lectern</s);
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part('word/document.xml')).toMatch(/w:left="1080"/);
  });

  it('sets Arabic from right to left and nothing else', async () => {
    const part = await partsOf(handout());
    const arabic = paragraphs(part('word/document.xml')).filter((one) => /[\u0600-\u06FF]/.test(one.text));
    expect(arabic).toHaveLength(3);
    expect(arabic.every((one) => one.xml.includes('<w:bidi/>') && one.xml.includes('<w:rtl/>'))).toBe(true);
    expect(paragraphs(part('word/document.xml')).filter((one) => one.xml.includes('<w:bidi/>'))).toHaveLength(3);
  });

  it('marks what is right in a key by more than colour, and nothing in a worksheet', async () => {
    const key = paragraphs((await partsOf(handout({ blocks: keyBlocks })))('word/document.xml'));
    expect(key.filter((one) => one.style === 'RightOption').map((one) => one.text)).toEqual(['Any voter ✓']);
    expect(key.map((one) => one.style)).toEqual(
      expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Key', 'Explanation', 'TableHead']),
    );
    expect(paragraphs((await partsOf(handout()))('word/document.xml')).some((one) => one.style === 'RightOption')).toBe(
      false,
    );
  });

  it('keeps every letter of the text and drops only what no document can hold', async () => {
    const part = await partsOf(
      handout({ title: 'x', blocks: [ask(1, 'é 😀 \u0001你好\uD800', { form: 'write', lines: 0 })] }),
    );
    expect(paragraphs(part('word/document.xml')).find((one) => one.style === 'Question')?.text).toBe('é 😀 你好1 pt');
  });
});
