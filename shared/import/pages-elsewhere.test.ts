/** News pages in other languages keep their day, headline, dek and key points, with questions or without. */
import { expect, it } from 'vitest';
import { buildTopic } from './build-topic';
import { readPastedText } from './read-pasted-text';

const arabic = [
  '١٢ آذار ٢٠٢٦',
  'المدينة تفتح الجسر القديم من جديد',
  'عمل دام أربعة أعوام انتهى قبل موعده',
  'فتحت المدينة الجسر القديم يوم الاثنين بعد أعمال دامت أربعة أعوام كاملة.',
  'قال المهندسون إن الماء المالح أضعف معظم الأعمدة الخشبية القديمة.',
  'بلغت الكلفة تسعة ملايين دينار دفعتها المدينة وحدها.',
];
const russian = [
  '12 марта 2026 г.',
  'Город снова открывает старый мост',
  'Работы за четыре года закончены раньше срока',
  'В понедельник город открыл старый мост после четырёх лет работ.',
  'Инженеры сказали, что солёная вода ослабила почти все столбы.',
  'Работы стоили девять миллионов.',
];
const chinese = [
  '2026年3月12日',
  '老桥重新开放',
  '四年的工程提前完成',
  '经过四年的工程，这座城市在星期一重新开放了海边的老桥。',
  '工程师说，海水使大部分木桩变得很软，必须换成新的木桩。',
  '工程花了九百万元。',
];

function read(...lines: string[]) {
  const page = readPastedText(lines.join('\n'));
  if (!page.ok) throw new Error(page.problem.code);
  const { date, headline, dek, keyPoints, questions } = buildTopic(page.value.lines, () => 'id').topic;
  return { date, headline, dek, points: keyPoints.map(({ text }) => text), stems: questions.map(({ stem }) => stem) };
}

it.each([
  [arabic, ['كم بلغت الكلفة؟', 'أ) خمسة', 'ب) تسعة', 'الإجابة: ب']],
  [russian, ['Сколько стоили работы?', 'а) пять', 'б) девять', 'Ответ: б']],
  [chinese, ['工程花了多少钱？', 'A. 五百万', 'B. 九百万', '答案：B']],
])('%j', (page, asked) => {
  const [, headline, dek, ...points] = page;
  const whole = { date: '2026-03-12', headline, dek, points };
  expect(read(...page)).toEqual({ ...whole, stems: [] });
  expect(read(...page, ...asked)).toEqual({ ...whole, stems: [asked[0]] });
});

it('an article in Arabic needs no date', () => {
  const [, headline, , ...points] = arabic;
  expect(read(...arabic.slice(1))).toMatchObject({ headline, points });
});
