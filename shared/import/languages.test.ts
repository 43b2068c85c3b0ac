/** Lists in the languages of many schools come with their keys: answer words, letters, and the words for true and false. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../rich-text/plain-text';
import { buildTopic } from './build-topic';
import { readPastedText } from './read-pasted-text';

function inShort(...lines: string[]): string[] {
  const page = readPastedText(lines.join('\n'));
  if (!page.ok) throw new Error(page.problem.code);
  const { topic } = buildTopic(page.value.lines, () => `id${Math.random()}`);
  return topic.questions.map(({ kind, stem, answer }) => {
    const key =
      answer.form === 'choose'
        ? answer.options.map(({ id, text }) => `${answer.right.includes(id) ? '*' : ''}${plainText(text)}`)
        : answer.form === 'write'
          ? answer.accepted
          : [];
    return `${kind} | ${plainText(stem)} | ${key.join(' / ')}`;
  });
}

it.each([
  'Lösung: b',
  'Antwort: b)',
  'Richtige Antwort: b',
  'Die richtige Antwort ist b',
  'Richtig: b',
  'Réponse : b',
  'Bonne réponse : b',
  'Respuesta correcta: b',
  'Solución: b',
  'Resposta: b',
  'Gabarito: b',
  'Risposta: b',
  'Antwoord: b',
  'Odpowiedź: b',
  'Poprawna odpowiedź: b',
  'Cevap: b',
  'Doğru cevap: b',
  'Ответ: b',
  'Правильный ответ: b',
  'Відповідь: b',
  'الإجابة: b',
  'الإجابة الصحيحة: b',
  'الجواب: b',
  '答案：b',
  '正确答案：B',
])('"%s" is the answer and no part of the option above it', (answer) => {
  const list = ['1. Wann war das?', 'a) heute', 'b) gestern', 'c) nie', answer, '2. Wo?', 'a) hier', 'b) dort', answer];
  expect(inShort(...list)).toEqual(['choice | Wann war das? | heute / *gestern / nie', 'choice | Wo? | hier / *dort']);
});

it('reads an answer on the line of the last option', () => {
  expect(inShort('1. Wann?', 'a) heute', 'b) nie Lösung: a')).toEqual(['choice | Wann? | *heute / nie']);
});

it('keeps an explanation in its own words', () => {
  expect(inShort('1. Wann?', 'a) heute', 'b) nie', 'Lösung: a', 'Erklärung: Es steht im Text.')).toEqual([
    'choice | Wann? | *heute / nie',
  ]);
});

describe('in other scripts', () => {
  it.each([
    ['with brackets', ['أ) المريخ', 'ب) الزهرة', 'ج) عطارد', 'د) الأرض']],
    ['with dashes', ['أ- المريخ', 'ب- الزهرة', 'ج- عطارد', 'د- الأرض']],
    ['with points', ['أ. المريخ', 'ب. الزهرة', 'ج. عطارد', 'د. الأرض']],
    ['in the order of the alphabet', ['ا) المريخ', 'ب) الزهرة', 'ت) عطارد', 'ث) الأرض']],
    ['side by side', ['أ) المريخ ب) الزهرة ج) عطارد د) الأرض']],
  ])('Arabic letters %s', (_, options) => {
    expect(
      inShort(
        '١. ما أقرب كوكب إلى الشمس؟',
        ...options,
        `الإجابة: ${options.join(' ').match(/[جت](?=[).-]\s?عطارد)/)?.[0]}`,
      ),
    ).toEqual(['choice | ما أقرب كوكب إلى الشمس؟ | المريخ / الزهرة / *عطارد / الأرض']);
  });

  it('Arabic questions with a key at the end', () => {
    expect(
      inShort(
        'السؤال 1: ما العاصمة؟',
        'أ) القاهرة',
        'ب) تونس',
        'السؤال 2: أين النهر؟',
        'أ) هنا',
        'ب) هناك',
        'مفتاح الإجابات',
        '1. ب',
        '2. أ',
      ),
    ).toEqual(['choice | ما العاصمة؟ | القاهرة / *تونس', 'choice | أين النهر؟ | *هنا / هناك']);
  });

  it('Cyrillic letters', () => {
    expect(inShort('1. Где река?', 'а) здесь', 'б) там', 'в) нигде', 'Ответ: б')).toEqual([
      'choice | Где река? | здесь / *там / нигде',
    ]);
  });

  it('Chinese signs', () => {
    expect(inShort('1、最近的行星是哪个？', 'A．火星', 'B．水星', 'C．金星', '答案：B')).toEqual([
      'choice | 最近的行星是哪个？ | 火星 / *水星 / 金星',
    ]);
  });
});

it.each([
  ['1. Die Erde ist flach. (Richtig/Falsch)', 'Antwort: Falsch', 'Die Erde ist flach.', 'Richtig / *Falsch'],
  [
    '1. Die Erde ist eine Kugel. (richtig oder falsch)',
    'Lösung: richtig',
    'Die Erde ist eine Kugel.',
    '*Richtig / Falsch',
  ],
  ['1. Vrai ou faux : la Terre est plate.', 'Réponse : faux', 'la Terre est plate.', 'Vrai / *Faux'],
  ['1. La Tierra es plana. (Verdadero / Falso)', 'Respuesta: Falso', 'La Tierra es plana.', 'Verdadero / *Falso'],
  ['1. الأرض كروية. (صح / خطأ)', 'الإجابة: صح', 'الأرض كروية.', '*صح / خطأ'],
])('a statement to judge keeps its own words: %s', (stem, answer, told, options) => {
  expect(inShort(stem, answer)).toEqual([`true-false | ${told} | ${options}`]);
});

it.each([
  ['Resposta: b', 'Verdadeiro ou falso? A multa começa em 50 euros.', 'Resposta: Falso', 'Verdadeiro / *Falso'],
  ['Respuesta: b', '¿Verdadero o falso? La multa empieza en 50 euros.', 'Respuesta: Verdadero', '*Verdadero / Falso'],
  ['Antwort: b', 'Richtig oder falsch? Die Strafe beginnt bei 50 Euro.', 'Antwort: Richtig', '*Richtig / Falsch'],
  ['Réponse : b', "Vrai ou faux ? L'amende commence à 50 euros.", 'Réponse : Faux', 'Vrai / *Faux'],
  ['Risposta: b', 'Vero o falso? La multa parte da 50 euro.', 'Risposta: Vero', '*Vero / Falso'],
  ['Answer: b', 'True or false? The fine starts at 50 euros.', 'Answer: True', '*True / False'],
])('a statement to judge below an answer is a question of its own: %s, %s', (key, statement, answer, options) => {
  const read = inShort('1. 1 + 1 = ?', 'a) 1', 'b) 2', key, statement, answer);
  const told = statement.slice(statement.indexOf('?') + 2);
  expect(read).toEqual(['choice | 1 + 1 = ? | 1 / *2', `true-false | ${told} | ${options}`]);
});

it('two options that say true and false are a statement in their own words', () => {
  expect(
    inShort(
      '1. Die Erde ist flach.',
      'a) Wahr',
      'b) Falsch',
      'Lösung: b',
      '2. Wo?',
      'a) hier',
      'b) dort',
      'Lösung: a',
    )[0],
  ).toBe('true-false | Die Erde ist flach. | Wahr / *Falsch');
});

it('marks an option as right in words of its own', () => {
  expect(inShort('1. Wann?', 'a) heute (richtig)', 'b) nie')).toEqual(['choice | Wann? | *heute / nie']);
});
