/** Markdown lists of questions are read with their code, boxes and folded answers. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readText, refusalsOf, textSource } from '../../fixtures/read-as';
import { markdownList } from './markdown-list';

test('headings, code, lettered options and a folded answer with its reasons', () => {
  const text = `# Questions\n\n- not an option\n\n###### 1. What's the output?\n\n\`\`\`javascript\n# 2. no heading\n- A: no option\n\`\`\`\n\n- A: \`x\` and _y_\n- B: **z**\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: B\n\nBecause <i>z</i> is \`z\`.\n\n- one\n- two\n\n</p>\n</details>\n\n---\n\n###### 2. Which?\n- A: p\n- B: q\n\n#### Answer: C\n`;
  const read = readText(markdownList, text);
  expect(inShort(read)).toEqual([
    "choice | What's the output?\n\n```javascript\n# 2. no heading\n- A: no option\n``` | `x` and *y* / ***z**",
  ]);
  expect(questionsOf(read)[0]?.question.explanation).toBe('Because *z* is `z`.\n\n- one\n- two');
  expect(refusalsOf(read)).toEqual(['30:2 answerNotAmongOptions']);
  expect(markdownList.fits(textSource(text))).toBeGreaterThan(0.9);
});

test('boxes mark the right options, and options can be code', () => {
  const read = readText(
    markdownList,
    '## Quiz\n\n#### Q1. Which two?\n\n- [x] one\n- [ ] two\n- [x] three\n\n[Reference](https://e.org/a)\n\n#### Q2. Which code?\n\n- [ ] A\n\n```js\nlet a;\n```\n\n- [x] B\n\n```js\nlet b;\n```\n',
  );
  expect(inShort(read)).toEqual([
    'multiple-response | Which two? | *one / two / *three',
    'choice | Which code? | A\n\n```js\nlet a;\n``` / *B\n\n```js\nlet b;\n```',
  ]);
  expect(questionsOf(read)[0]?.question.explanation).toBe('[Reference](https://e.org/a)');
});

test('a page with headings and no options is no list of questions', () => {
  expect(markdownList.fits(textSource('# Guide\n\n## 1. Install\n\nRun it.\n\n- a\n- b\n'))).toBe(0);
});

test('questions and answers are named in the language of the page', () => {
  const read = readText(
    markdownList,
    '###### 1. Was ist wahr?\n\n- A: eins\n- B:`zwei`\n\n<details><summary><b>Antwort</b></summary>\n\n#### Antwort: B\n\nDarum.\n\n</details>\n\n#### Pregunta 2: ¿Cuál?\n\n- A: uno\n- B: dos\n\n#### Respuesta correcta: A\n\n#### F3. Welche?\n\n- [ ] eins\n- [x] zwei\n\n###### 4. ايه؟\n\n- أ: واحد\n- ب: اثنان\n\n#### الاجابة: ب\n',
  );
  expect(inShort(read)).toEqual([
    'choice | Was ist wahr? | eins / *`zwei`',
    'choice | ¿Cuál? | *uno / dos',
    'choice | Welche? | eins / *zwei',
    'choice | ايه؟ | واحد / *اثنان',
  ]);
  expect(questionsOf(read)[0]?.question.explanation).toBe('Darum.');
});

test('lettered lines above boxes belong to what is asked', () => {
  const read = readText(
    markdownList,
    '#### 1. Which are even? (Select all.)\n\nA. two\nB. three\nC. four\n\n- [ ] A, B\n- [x] A, C\n',
  );
  expect(inShort(read)).toEqual(['choice | Which are even? (Select all.)\n\nA. two\nB. three\nC. four | A, B / *A, C']);
});

test('a heading without a number is a question when options follow', () => {
  const read = readText(
    markdownList,
    '# Quiz\n\n## What is HTTP?\n\n- [x] A protocol\n- [ ] A language\n\n## Why this page?\n\nBecause.\n\n## Tasks\n\n- [x] done\n- [ ] open\n',
  );
  expect(inShort(read)).toEqual(['choice | What is HTTP? | *A protocol / A language']);
});
