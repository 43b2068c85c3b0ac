/** The parts of a page are found by their headings in many languages, its words with their meanings too, and no heading becomes a question. */
import { expect, it } from 'vitest';
import { plainText } from '../rich-text/plain-text';
import { buildTopic } from './build-topic';
import { readPastedText } from './read-pasted-text';

function built(...lines: string[]) {
  const page = readPastedText(lines.join('\n'));
  if (!page.ok) throw new Error(page.problem.code);
  return { ...buildTopic(page.value.lines, () => `id${Math.random()}`), lines: page.value.lines };
}

it.each([
  ['Key points', 'Vocabulary', 'Questions', 'Answer', 'Sources'],
  ['Kernpunkte', 'Wortschatz', 'Fragen', 'Lösung', 'Quellen'],
  ['Das Wichtigste', 'Vokabeln', 'Fragen', 'Antwort', 'Quellen'],
  ['Points clés', 'Vocabulaire', 'Questions', 'Réponse', 'Sources'],
  ['Puntos clave', 'Vocabulario', 'Preguntas', 'Respuesta', 'Fuentes'],
  ['Pontos-chave', 'Vocabulário', 'Perguntas', 'Resposta', 'Fontes'],
  ['Punti chiave', 'Glossario', 'Domande', 'Risposta', 'Fonti'],
  ['Kernpunten', 'Woordenlijst', 'Vragen', 'Antwoord', 'Bronnen'],
  ['Najważniejsze informacje', 'Słowniczek', 'Pytania', 'Odpowiedź', 'Źródła'],
  ['Önemli noktalar', 'Sözlük', 'Sorular', 'Cevap', 'Kaynaklar'],
  ['Главное', 'Словарь', 'Вопросы', 'Ответ', 'Источники'],
  ['Основні тези', 'Словник', 'Запитання', 'Відповідь', 'Джерела'],
  ['النقاط الرئيسية', 'المفردات', 'الأسئلة', 'الإجابة', 'المصادر'],
  ['要点', '词汇', '问题', '答案', '来源'],
])('%s, %s, %s, %s, %s', (points, vocabulary, questions, answer, sources) => {
  const { topic } = built(
    'Der lange Weg des Rheins',
    'Ein Fluss und seine Geschichte.',
    points,
    '- Er kommt aus den Alpen.',
    '- Er ist sehr lang und breit.',
    vocabulary,
    'Quelle: Ort, an dem ein Fluss beginnt',
    'Mündung: Ort, an dem er endet',
    questions,
    '1. Woher kommt er?',
    'a) aus den Alpen',
    'b) aus dem Meer',
    `${answer}: a`,
    sources,
    '- Bundesamt für Wasser',
  );
  expect(topic.headline).toBe('Der lange Weg des Rheins');
  expect(topic.dek).toBe('Ein Fluss und seine Geschichte.');
  expect(topic.keyPoints.map(({ text }) => plainText(text))).toEqual([
    'Er kommt aus den Alpen.',
    'Er ist sehr lang und breit.',
  ]);
  expect(topic.vocabulary).toEqual([
    { term: 'Quelle', meaning: 'Ort, an dem ein Fluss beginnt' },
    { term: 'Mündung', meaning: 'Ort, an dem er endet' },
  ]);
  expect(topic.questions.map((question) => plainText(question.stem))).toEqual(['Woher kommt er?']);
  expect(topic.questions[0]?.answer).toMatchObject({ right: [expect.any(String)] });
  expect(topic.sources.map(({ title }) => title)).toEqual(['Bundesamt für Wasser']);
});

it('words under a heading on a sheet of questions are vocabulary', () => {
  const { topic } = built(
    '1. Where does it end?',
    'a) here',
    'b) there',
    'Answer: b',
    'Vocabulary',
    'delta: where it ends',
    'source - where it begins',
  );
  expect(topic.vocabulary).toEqual([
    { term: 'delta', meaning: 'where it ends' },
    { term: 'source', meaning: 'where it begins' },
  ]);
  expect(topic.questions).toHaveLength(1);
});

it('a heading in words that are not known never becomes a question of its bullets', () => {
  const { topic } = built(
    'Tärkeää',
    '- Joki on pitkä.',
    '- Joki on leveä.',
    '',
    '1. Missä se on?',
    'a) täällä',
    'b) siellä',
    'Vastaus: a',
  );
  expect(topic.questions.map((question) => plainText(question.stem))).toEqual(['Missä se on?']);
});

it('an answer in words that are not known is left out and told of, never glued to the option', () => {
  const { topic, findings, lines } = built(
    '1. Kedy?',
    'a) dnes',
    'b) nikdy',
    'Kľúčik: a',
    '2. Kde?',
    'a) tu',
    'b) tam',
    'Kľúčik: b',
  );
  const texts = topic.questions.map(({ answer }) =>
    answer.form === 'choose' ? answer.options.map(({ text }) => plainText(text)) : [],
  );
  expect(texts).toEqual([
    ['dnes', 'nikdy'],
    ['tu', 'tam'],
  ]);
  expect(findings.filter(({ code }) => code === 'answerUnclear').map((one) => one.lines)).toEqual([[4], [8]]);
  expect(lines[3]?.reason).toEqual({ code: 'unclear' });
});
