/** Tables of questions are read by the words above their columns, in several languages, or by what is in them. */
import { expect, test } from 'vitest';
import { inShort, questionsOf, readSource, readText, refusalsOf } from '../fixtures/read-as';
import { sheets } from '../formats/sheets';
import { tableText } from '../formats/table-text';
import { findMapping } from './find-mapping';
import { readDelimited } from './read-delimited';

const csv = (text: string) => readText(tableText, text, 'quiz.csv');

test('quotes, doubled quotes, commas and line ends in cells are read as RFC 4180 has them', () => {
  expect(readDelimited('a,"b, ""c""\nd",\n"","x"y\n', ',')).toEqual({
    rows: [
      ['a', 'b, "c"\nd', ''],
      ['', 'xy'],
    ],
    lines: [1, 3],
    open: null,
  });
});

test('a row keeps all that it says, whole', () => {
  const text =
    'sep=;\nFrage;Antwort A;Antwort B;Richtige Antwort;Erklärung;Punkte;Zeit;Schlagworte;Schwierigkeit\n"Ist 2 < 3?";Ja;Nein;A;"Weil ""2"" kleiner ist";2;1:30;zahlen, klein;leicht\n';
  const [read] = questionsOf(csv(text));
  expect(read).toEqual({
    question: {
      id: expect.any(String),
      kind: 'choice',
      stem: 'Ist 2 < 3?',
      picture: null,
      answer: {
        form: 'choose',
        options: [
          { id: expect.any(String), text: 'Ja', slip: '', feedback: '', weight: null },
          { id: expect.any(String), text: 'Nein', slip: '', feedback: '', weight: null },
        ],
        right: [expect.any(String)],
        many: false,
      },
      credit: 'all-or-nothing',
      explanation: 'Weil "2" kleiner ist',
      notes: '',
      idea: '',
      level: 'easy',
      tags: ['zahlen', 'klein'],
      standards: [],
      grounds: null,
      points: 2,
      seconds: 90,
      secondVote: false,
    },
    notes: [],
    place: { file: 'quiz.csv', line: 3, question: 1, words: 'Ist 2 < 3?' },
  });
});

test('right answers are named by their words, numbers or letters, one or several', () => {
  const head = 'Question,Option 1,Option 2,Option 3,Correct\n';
  expect(inShort(csv(`${head}A?,x,y,z,y\nB?,"p, q",r,s,"p, q"`))).toEqual([
    'choice | A? | x / *y / z',
    'choice | B? | *p, q / r / s',
  ]);
  expect(inShort(csv(`${head}A?,x,y,z,2\nB?,p,q,r,"1,3"`))).toEqual([
    'choice | A? | x / *y / z',
    'multiple-response | B? | *p / q / *r',
  ]);
  expect(inShort(csv(`${head}A?,x,y,z,b)\nB?,p,q,r,AC`))).toEqual([
    'choice | A? | x / *y / z',
    'multiple-response | B? | *p / q / *r',
  ]);
  expect(inShort(csv(`${head}A?,x,y,z,0\nB?,p,q,r,2`))).toEqual([
    'choice | A? | *x / y / z',
    'choice | B? | p / q / *r',
  ]);
});

test('a number that can be a place or an option is settled by the other rows, or refused', () => {
  const head = 'Question,1,2,3,4,Answer\n';
  expect(inShort(csv(`${head}1+1?,1,2,3,4,2\n2+2?,2,4,6,8,4\n5-2?,1,2,3,9,9`))).toEqual([
    'choice | 1+1? | 1 / *2 / 3 / 4',
    'choice | 2+2? | 2 / *4 / 6 / 8',
    'choice | 5-2? | 1 / 2 / 3 / *9',
  ]);
  const open = csv(`${head}2+2?,2,4,6,8,4`);
  expect([inShort(open), refusalsOf(open)]).toEqual([[], ['2:1 notHeld']]);
});

test('an answer that is no option, an empty stem and a single option are refused at their line', () => {
  const read = csv('Question,A,B,Answer\nOne?,x,y,q\n,x,y,x\nThree?,x,,x\n4,,,\nFive?,x,y,');
  expect(refusalsOf(read)).toEqual(['2:1 answerNotAmongOptions', '3:2 emptyText', '4:3 oneOption', '5:4 noOptions']);
  expect(questionsOf(read).map(({ question, notes }) => [question.stem, notes.map(({ code }) => code)])).toEqual([
    ['Five?', ['noKey']],
  ]);
});

test('wrong options in columns of their own, true or false, several accepted answers', () => {
  expect(
    inShort(
      csv(
        'category,question,correct_answer,incorrect_answer_1,incorrect_answer_2\nSpace,Red planet?,Mars,Venus,Moon\nSpace,Sun is hot,True,False,\nArt,Who painted it?,Monet|Claude Monet,,',
      ),
    ),
  ).toEqual([
    'choice | Red planet? | *Mars / Moon / Venus',
    'true-false | Sun is hot | *True / False',
    'short-answer | Who painted it? | Monet / Claude Monet',
  ]);
});

test('options are found under heads that say nothing, and beside a right one that stands apart', () => {
  expect(inShort(csv('q,a1,a2,a3,correct,time\nA?,x,y,z,3,20\nB?,p,q,r,1,30'))).toEqual([
    'choice | A? | x / y / *z',
    'choice | B? | *p / q / r',
  ]);
  expect(inShort(csv('Question,uno,due,tre,Answer\nA?,x,y,z,c\nB?,p,q,r,a'))).toEqual([
    'choice | A? | x / y / *z',
    'choice | B? | *p / q / r',
  ]);
  expect(inShort(csv('Question,Correct Answer,Option B,Option C\nA?,red,blue,green\nB?,up,left,right'))).toEqual([
    'choice | A? | blue / green / *red',
    'choice | B? | left / right / *up',
  ]);
});

test('a table without a head is read by what is in it', () => {
  expect(inShort(csv('What is 1+1?\tone\ttwo\tB\nCapital of Italy?\tRome\tOslo\tA\nHow many?\tx\ty\tA'))).toEqual([
    'choice | What is 1+1? | one / *two',
    'choice | Capital of Italy? | *Rome / Oslo',
    'choice | How many? | *x / y',
  ]);
});

test('the spreadsheets of Kahoot and Blooket are read below their own lines, and rows with only a number are none', () => {
  const kahoot = [
    ['', 'Quiz template'],
    [],
    [
      '',
      'Question - max 120 characters',
      'Answer 1 - max 75 characters',
      'Answer 2 - max 75 characters',
      'Answer 3 - max 75 characters',
      'Answer 4 - max 75 characters',
      'Time limit (sec) – 5, 10, 20',
      'Correct answer(s) - choose at least one',
    ],
    ['1', 'Which are even?', '2', '3', '4', '5', '20', '1,3'],
    ['2', 'Pick 3', '1', '2', '3', '4', '10', '3'],
    ['3', '', '', '', '', '', '', ''],
    ['4'],
  ];
  const read = readSource(sheets, { as: 'sheets', name: 'k.xlsx', sheets: [{ name: 'Sheet1', rows: kahoot }] });
  expect(inShort(read)).toEqual([
    'multiple-response | Which are even? | *2 / 3 / *4 / 5',
    'choice | Pick 3 | 1 / 2 / *3 / 4',
  ]);
  expect(questionsOf(read).map(({ question, place }) => [question.seconds, place.line])).toEqual([
    [20, 4],
    [10, 5],
  ]);
  expect(read.refused).toEqual([]);
  const blooket =
    '"Blooket\nImport Template",,,,,,,\nQuestion #,Question Text,Answer 1,Answer 2,"Answer 3\n(Optional)","Answer 4\n(Optional)","Time Limit (sec)\n(Max: 300 seconds)","Correct Answer(s)\n(Only include Answer #)"\n1,Two?,2,1,,,20,1\n2,,,,,,,';
  expect(inShort(csv(blooket))).toEqual(['choice | Two? | *2 / 1']);
});

test('kinds that a tool names are followed, and one that has no place is refused by its name', () => {
  const read = csv(
    'Question Text,Question Type,Option 1,Option 2,Correct Answer,Time in seconds,Image Link\nA?,Multiple Choice,x,y,1,30,\nB?,Checkbox,x,y,2,30,\nC?,Poll,x,y,,30,http://p/q.png\nD?,Open-Ended,,,,300,\nE?,Draw,,,,60,\nF?,Fill-in-the-Blank,blue,,,20,',
  );
  expect(inShort(read)).toEqual([
    'choice | A? | *x / y',
    'multiple-response | B? | x / *y',
    'poll | C? | x / y',
    'discussion | D?',
    'short-answer | F? | blue',
  ]);
  expect(read.refused.map(({ code, facts }) => [code, facts])).toEqual([['unknownType', { type: 'Draw' }]]);
});

test('a quote that nothing closes costs only what stands behind it', () => {
  const read = csv('Question,A,B,Answer\nOne?,x,y,A\n"Two?,x,y,A\nThree?,x,y,A\n');
  expect([inShort(read), refusalsOf(read)]).toEqual([['choice | One? | *x / y'], ['3:2 notClosed']]);
});

test('the mapping is a value that names each column', () => {
  const { rows, lines } = readDelimited('Nr;Pregunta;a;b;Respuesta correcta\n1;¿Sí?;x;y;b', ';');
  expect(findMapping({ rows, lines })).toEqual({
    heads: 1,
    uses: ['unused', 'question', 'option', 'option', 'right'],
    rightBy: 'letter',
  });
});

test('formulas and prices stay words', () => {
  expect(inShort(csv('Question,A,B,Answer\n=1+1,"$5, or so",$10,A'))).toEqual(['choice | =1+1 | *\\$5, or so / \\$10']);
});
