/** What a Moodle XML file holds, taken from its elements one expression at a time, as Moodle's docs say what they mean. */
const signs = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', times: '×', minus: '−', deg: '°' };
const letter = { a: 'aeiouyn', A: 'AEIOUYN' };
const marks = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308' };

const named = (whole, name) => {
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1).replace(/^x/i, '0x')));
  const mark = marks[name.slice(1)];
  if (mark && /[a-z]/i.test(name[0]) && (letter.a + letter.A).includes(name[0]))
    return (name[0] + mark).normalize('NFC');
  return { ...signs, ccedil: 'ç', Ccedil: 'Ç', szlig: 'ß' }[name] ?? whole;
};
const decoded = (text) => text.replace(/&(#?\w+);/g, named);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const withoutCdata = (xml) => xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text) => escaped(text));

const all = (xml, name) =>
  [...xml.matchAll(new RegExp(`<${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(([, said, inner]) => ({
    said,
    inner: inner ?? '',
  }));
const inside = (xml, name) => all(xml, name)[0]?.inner ?? '';
const attribute = (said, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(said)?.[1] ?? '';
const htmlOf = (xml) => decoded(inside(xml, 'text'));

/** The words that stay of HTML: a picture is its description. */
const words = (html) =>
  decoded(html.replace(/<img\b[^>]*?alt="([^"]*)"[^>]*>/gi, '$1').replace(/<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi, ' '));
const wordsOf = (xml) => words(htmlOf(xml)).trim();

const answersOf = (xml) =>
  all(xml, 'answer').map(({ said, inner }) => ({
    text: words(decoded(inside(inner.replace(/<feedback[\s\S]*?<\/feedback>/g, ''), 'text'))).trim(),
    plain: decoded(inside(inner, 'text')).trim(),
    share: Number(attribute(said, 'fraction')) / 100,
    feedback: wordsOf(inside(inner, 'feedback')),
    tolerance: Number(inside(inner, 'tolerance') || 0),
  }));

const optionsFrom = (answers, many) =>
  answers
    .filter(({ text, share }) => text !== '' || share > 0)
    .map(({ text, share, feedback }) => ({ text, share, feedback, right: many ? share > 0 : share === 1 }));
const acceptedFrom = (answers) =>
  answers.filter(({ share, text }) => share === 1 && text !== '').map(({ text }) => text);
const numbersFrom = (answers) =>
  answers
    .filter(({ text }) => text !== '*' && text !== '')
    .map(({ text, tolerance, share }) => {
      const [low, high] = text.split('..').map((one) => Number(one.split(':')[0].replace(',', '.')));
      const room = tolerance || Number((text.split(':')[1] ?? '0').replace(',', '.'));
      return high === undefined ? [low - room, low + room, share] : [low, high, share];
    });

/** "{2:SHORTANSWER:=Berlin#Yes~%50%Bonn}". */
const gap = /\{(\d*):([A-Z_]+):((?:\\[\s\S]|[^}\\])*)\}/g;

function gapOf(type, body) {
  const answers = body
    .split(/(?<!\\)~/)
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [, equals, percent, rest] = /^\s*(=|%(-?[\d.]+)%)?([\s\S]*)$/.exec(one);
      const [text, feedback = ''] = rest.split(/(?<![\\&])#/).map((part) => words(part.replace(/\\(.)/g, '$1')).trim());
      return { text, feedback, share: equals === '=' ? 1 : Number(percent ?? 0) / 100, tolerance: 0 };
    });
  if (/^(?:NM|NUMERICAL)$/.test(type)) return { numbers: numbersFrom(answers) };
  return /^(?:SA|MW|SHORTANSWER)/.test(type)
    ? { accepted: acceptedFrom(answers) }
    : { options: optionsFrom(answers, false) };
}

function gapsIn(html) {
  return {
    stem: words(html.replace(gap, ' ')),
    gaps: [...html.matchAll(gap)].map(([, , type, body]) => gapOf(type, body)),
  };
}

/** "[[2]]" is the second of the words, among those of its group. */
function missingWords(html, xml) {
  const choices = [...all(xml, 'selectoption'), ...all(xml, 'dragbox')].map(({ inner }) => ({
    text: wordsOf(inner),
    group: inside(inner, 'group') || '1',
  }));
  const gaps = [...html.matchAll(/\[\[(\d+)\]\]/g)].map(([, number]) => {
    const right = choices[Number(number) - 1];
    return {
      options: choices.filter(({ group }) => group === right?.group).map((one) => ({ ...one, right: one === right })),
    };
  });
  return { stem: words(html.replace(/\[\[\d+\]\]/g, ' ')), gaps };
}

const readers = {
  multichoice: (xml) => ({ options: optionsFrom(answersOf(xml), /^\s*(?:false|0)/.test(inside(xml, 'single'))) }),
  truefalse: (xml) => ({
    options: ['True', 'False'].map((text) => {
      const answer = answersOf(xml).find((one) => one.text.toLowerCase() === text.toLowerCase());
      return { text, right: answer?.share === 1, feedback: answer?.feedback ?? '' };
    }),
  }),
  shortanswer: (xml) => ({ accepted: acceptedFrom(answersOf(xml).map((one) => ({ ...one, text: one.plain }))) }),
  numerical: (xml) => ({ numbers: numbersFrom(answersOf(xml)) }),
  matching: (xml) => ({
    pairs: all(xml, 'subquestion')
      .map(({ inner }) => [wordsOf(inner.replace(/<answer[\s\S]*/, '')), wordsOf(inside(inner, 'answer'))])
      .filter(([left]) => left !== ''),
  }),
  cloze: (_, html) => gapsIn(html),
  gapselect: (xml, html) => missingWords(html, xml),
  ddwtos: (xml, html) => missingWords(html, xml),
  essay: () => ({}),
};

const none = { options: null, accepted: null, numbers: null, pairs: null, gaps: null };

/** The questions of the types that are known here; the others are only ever refused. */
export const expectedOfMoodle = (xml) =>
  all(withoutCdata(xml), 'question').flatMap(({ said, inner }) => {
    const type = attribute(said, 'type')
      .replace(/^multianswer$/, 'cloze')
      .replace(/^(?:dd)?match$/, 'matching');
    const html = htmlOf(inside(inner, 'questiontext'));
    const explanation = wordsOf(inside(inner, 'generalfeedback'));
    const read = readers[type]?.(inner, html);
    return read ? [{ ...none, stem: words(html), explanation, ...read }] : [];
  });
