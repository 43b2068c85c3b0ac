/** A Moodle XML file that is damaged somewhere still gives every question that is whole, and names the others with their lines. */
import { expect, test } from 'vitest';
import { inShort, readSource, textSource } from '../../fixtures/read-as';
import { moodleXml } from './moodle-xml';

const read = (text: string) => readSource(moodleXml, textSource(text, 'bank.xml'));
const question = (stem: string, right = 'yes') =>
  `<question type="multichoice">\n<questiontext format="html"><text>${stem}</text></questiontext>\n<answer fraction="100"><text>${right}</text></answer><answer fraction="0"><text>no</text></answer>\n</question>\n`;
const told = (text: string) => {
  const reading = read(text);
  return [
    inShort(reading),
    reading.refused.map(
      ({ place, facts }) =>
        `${place.line}:${place.question} ${place.words}: ${[facts.what, facts.line].filter(Boolean).join(' ')}`,
    ),
  ];
};

test('a sign that is not escaped costs nothing', () => {
  const text = `<?xml version="1.0"?>\n<quiz>\n${question('Salt & pepper&nbsp;&eacute;?')}${question('Is 3 < 4 & 5 > 4?')}${question('<p>Open<br>tags')}${question('<![CDATA[R & D </question>?]]>')}</quiz>`;
  expect(told(text)).toEqual([
    [
      'choice | Salt & pepper\u00a0é? | *yes / no',
      'choice | Is 3 < 4 & 5 > 4? | *yes / no',
      'choice | Open\ntags | *yes / no',
      'choice | R & D ? | *yes / no',
    ],
    [],
  ]);
});

test('a question that is broken or cut off is refused with its line, and the others are read', () => {
  const broken = question('Broken?').replace('</answer><answer', '<answer');
  const text = `<quiz>\n${question('One?')}${broken}${question('Two?')}${question('Cut off?').slice(0, 90)}`;
  expect(told(text)).toEqual([
    ['choice | One? | *yes / no', 'choice | Two? | *yes / no'],
    ['6:2 Broken? yes no: xmlWrongClose 9', '14:4 Cut off?: neverEnds'].map((line) =>
      expect.stringMatching(new RegExp(`^${line.replace(/[?()]/g, '.').replace(/ +/g, '\\s+')}$`)),
    ),
  ]);
});

test('a start that is spoilt makes the whole question one that is refused', () => {
  const spoilt = question('Spoilt?').replace('<question ', '<questoin ');
  const [read, refused] = told(`<quiz>\n${spoilt}${question('Whole & well?')}</quiz>`);
  expect(read).toEqual(['choice | Whole & well? | *yes / no']);
  expect(refused).toHaveLength(1);
  expect(refused?.[0]).toContain('2:1 Spoilt?');
});

test('a file with entities of its own is mended in nothing', () => {
  const bomb = `<!DOCTYPE quiz [<!ENTITY a "ha">]>\n<quiz>${question('&a;?')}${question('Fine?')}</quiz>`;
  expect(moodleXml.read(textSource(bomb), { newId: () => '', keepPicture: () => null })).toHaveProperty('problem');
});

test('twenty thousand damaged questions are taken apart in one pass', () => {
  const begun = performance.now();
  expect(read(`<quiz>${question('A & B?').repeat(500)}${'<question type="x">'.repeat(19_500)}`).refused).toHaveLength(
    19_500,
  );
  expect(performance.now() - begun).toBeLessThan(4000);
});
