/** Documents keep the numbers and letters of their lists, their marks, tables and pictures; saved articles become topics. */
import { expect, test } from 'vitest';
import { madeTools } from '../../made-tools';
import { wordDocument } from './document';

const read = (html: string, as: 'page' | 'text' = 'page') => {
  const source = as === 'page' ? { as, name: 'quiz.docx', html } : { as, name: 'page.html', text: html };
  expect(wordDocument.fits(source)).toBeGreaterThan(0.5);
  const reading = wordDocument.read(source, madeTools());
  if ('problem' in reading) throw new Error(reading.problem.code);
  return {
    ...reading,
    questions: reading.topics.flatMap(({ questions }) => questions.map(({ question }) => question)),
  };
};
const told = ({ questions }: ReturnType<typeof read>) =>
  questions.map(({ stem, answer }) => [
    stem,
    answer.form === 'choose'
      ? answer.options.map(({ id, text }) => (answer.right.includes(id) ? `*${text}` : text))
      : [],
  ]);

test('a list with options in a list below each question, marked in bold', () => {
  const page = read(
    `<h1>Oceans</h1><ol><li>Which ocean is the largest?<ol><li>Atlantic</li><li><strong>Pacific</strong></li><li>Arctic</li></ol></li>
     <li>Which is the <strong>saltiest</strong> sea?<ol><li><strong>Dead Sea</strong></li><li>Baltic Sea</li></ol></li></ol>`,
  );
  expect(page.topics[0]?.headline).toBe('Oceans');
  expect(told(page)).toEqual([
    ['Which ocean is the largest?', ['Atlantic', '*Pacific', 'Arctic']],
    ['Which is the saltiest sea?', ['*Dead Sea', 'Baltic Sea']],
  ]);
});

test('bold that marks two options of one question marks none', () => {
  const page = read(
    `<p>1. Which ocean is the largest?</p><p>a) <strong>Atlantic</strong></p><p>b) <strong>Pacific</strong></p>
     <p>2. Which sea is the saltiest?</p><p>a) <strong>Dead Sea</strong></p><p>b) Baltic Sea</p>`,
  );
  expect(told(page)).toEqual([
    ['Which ocean is the largest?', ['Atlantic', 'Pacific']],
    ['Which sea is the saltiest?', ['Dead Sea', 'Baltic Sea']],
  ]);
  expect(page.topics[0]?.questions.map(({ notes }) => notes.map(({ code }) => code))).toEqual([['noKey'], ['noKey']]);
});

test('numbers that Word keeps to itself go on behind each list, so that a key at the end fits', () => {
  const page = read(
    `<ol><li>Which ocean is the largest?</li></ol><p>A. Atlantic</p><p>B. Pacific</p><ol><li>Which sea is the saltiest?</li></ol><p>A. Dead Sea</p><p>B. Baltic Sea</p>
     <h2>Answer key</h2><ol><li>B</li><li>A</li></ol>`,
  );
  expect(told(page)).toEqual([
    ['Which ocean is the largest?', ['Atlantic', '*Pacific']],
    ['Which sea is the saltiest?', ['*Dead Sea', 'Baltic Sea']],
  ]);
});

test('a table with a column for each field', () => {
  const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
  const page = read(
    `<table>${row(['Question', 'Option A', 'Option B', 'Option C', 'Correct'])}${row(['Largest ocean?', 'Atlantic', 'Pacific', 'Arctic', 'B'])}${row(['Saltiest sea?', 'Dead Sea', 'Baltic Sea', 'North Sea', 'A'])}</table>`,
  );
  expect(told(page)).toEqual([
    ['Largest ocean?', ['Atlantic', '*Pacific', 'Arctic']],
    ['Saltiest sea?', ['*Dead Sea', 'Baltic Sea', 'North Sea']],
  ]);
});

test('pictures, raised and lowered signs stay where they were; a lost picture is named', () => {
  const media = `${'b'.repeat(64)}.png`;
  const page = read(
    `<p>1. What is H<sub>2</sub>O? <img src="media:${media}" alt="A glass"></p><p>*a) Water</p><p>b) Salt</p><p>2. What is 2<sup>3</sup>?<img src="" alt="A cube"></p><p>a) 6</p><p>*b) 8</p>`,
  );
  expect(page.questions.map(({ stem }) => stem)).toEqual([
    `What is H_{2}O? ![A glass](media:${media})`,
    'What is 2^{3}?A cube',
  ]);
  expect(page.topics[0]?.questions[1]?.notes).toEqual([{ code: 'mediaLost', facts: { count: 1, names: 'A cube' } }]);
});

const article = (main: string) => `<!DOCTYPE html><html><head><title>Tunnel | The Daily</title>
<meta property="og:title" content="New tunnel opens under the bay"><meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2026-03-04T05:06:07Z">
<meta property="og:url" content="https://daily.example/tunnel"><script>document.write('<p>never</p>')</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li>Sport</li></ul></nav><main><article>${main}</article></main>
<div class="related-posts"><p>Ten more stories that you will want to read today and tomorrow.</p></div><footer><p>Copyright The Daily, all rights reserved by us.</p></footer></body></html>`;

test('an article saved by a browser is a topic with its day, key points and sources', () => {
  const page = read(
    article(
      `<h1>New tunnel opens under the bay</h1><p>The city opened a tunnel of nine kilometers under the bay on Tuesday morning.</p>
       <p>Engineers worked on it for eleven years, according to <a href="https://transit.example/report">the transit report</a>.</p>
       <div class="share-buttons"><p>Share this story with your friends on every network there is.</p></div>
       <p>Trains will cross in four minutes instead of the forty that ferries took before.</p><p>How long is the tunnel?</p>`,
    ),
    'text',
  );
  const [topic] = page.topics;
  expect(topic).toMatchObject({ headline: 'New tunnel opens under the bay', date: '2026-03-04' });
  expect(topic?.keyPoints.map(({ text }) => text)).toEqual([
    'The city opened a tunnel of nine kilometers under the bay on Tuesday morning.',
    'Engineers worked on it for eleven years, according to the transit report.',
    'Trains will cross in four minutes instead of the forty that ferries took before.',
  ]);
  expect(topic?.sources.map(({ title, publisher, address }) => [title, publisher, address])).toEqual([
    ['New tunnel opens under the bay', 'The Daily', 'https://daily.example/tunnel'],
    ['the transit report', 'transit.example', 'https://transit.example/report'],
  ]);
  expect(page.questions.map(({ stem }) => stem)).toEqual(['How long is the tunnel?']);
});

test('a list in an article holds facts of the article, not options', () => {
  const page = read(
    `<html><head><title>The pier | Shore News</title></head><body><article><h1>The old pier opens again</h1>
     <p class="dek">Four years of work are done</p><time>March 4, 2026</time>
     <p>The town opened the old pier on Monday after four years of work on its wooden posts.</p>
     <p>Most of the posts had to be replaced because salt water had made them soft.</p>
     <ul><li>The work cost nine million dollars.</li><li>Boats may land from May on.</li><li>The lamp at its end still burns</li></ul>
     <p>Related: <a href="/x">Ten piers to see</a></p></article></body></html>`,
    'text',
  );
  expect(page.topics[0]).toMatchObject({ headline: 'The old pier opens again', dek: 'Four years of work are done' });
  expect(page.topics[0]?.date).toBe('2026-03-04');
  expect(page.topics[0]?.keyPoints.map(({ text }) => text)).toEqual([
    'The town opened the old pier on Monday after four years of work on its wooden posts.',
    'Most of the posts had to be replaced because salt water had made them soft.',
    'The work cost nine million dollars.',
    'Boats may land from May on.',
    'The lamp at its end still burns',
  ]);
  expect([page.questions, page.refused]).toEqual([[], []]);
});

test('the head of a sheet is its title, without the places for name and date; its directions are named as left out', () => {
  const page = read(
    `<p>Gov 2 – Unit 4 quiz   Name: ________   Date: ____</p><p>Directions: choose the best answer. 2 pts each</p>
     <p>1. Which house is larger?</p><p>a) the Senate</p><p>b) the House</p><p>Answer: b</p>`,
  );
  expect(page.topics[0]?.headline).toBe('Gov 2 – Unit 4 quiz');
  expect(told(page)).toEqual([['Which house is larger?', ['the Senate', '*the House']]]);
  expect(page.refused.map(({ code, place }) => [code, place.words])).toEqual([
    ['noQuestion', 'Directions: choose the best answer. 2 p…'],
  ]);
});

test('headings that ask what the page then tells are no questions', () => {
  const page = read(
    `<html><body><main><h1>About the old pier</h1><h2>When does it open?</h2><p>The pier opens on the first of May and stays open until the autumn.</p>
     <h2>Who may land there?</h2><p>Boats of the town may land there on every day but Sunday.</p><ul><li>Other boats pay ten dollars for a day at the pier.</li><li>Large boats land at the new harbor.</li></ul>
     <h2>What did it cost?</h2><p>The work on the pier cost the town nine million dollars in four years.</p></main></body></html>`,
    'text',
  );
  expect(page.topics[0]?.headline).toBe('About the old pier');
  expect([page.questions, page.refused, page.topics[0]?.keyPoints.length]).toEqual([[], [], 5]);
});

test('headings that ask keep their options and their marked answers', () => {
  const page = read(
    `<h1>Piers</h1><h2>Which is true of the old pier?</h2><ul><li>It was built from stone by the people of the town.</li><li><strong>It was built from wood by the people of the town.</strong></li></ul>
     <h2>Which pier is longer?</h2><ul><li><strong>The old one</strong></li><li>The new one</li></ul>`,
  );
  expect(told(page).map(([stem, options]) => [stem, options?.length])).toEqual([
    ['Which is true of the old pier?', 2],
    ['Which pier is longer?', 2],
  ]);
});

test('a page about nothing is refused', () => {
  const page = read('<!doctype html><html><body><p>Log in</p></body></html>', 'text');
  expect([page.topics, page.refused.map(({ code }) => code)]).toEqual([[], ['noQuestion']]);
});

test('a heading is no part of a question, unless it asks or every heading of its level does', () => {
  const web = (body: string) => read(`<!doctype html><html><body><h1>Page</h1>${body}</body></html>`, 'text');
  const options = '<p>A) Rome</p><p>*B) Paris</p>';
  expect(told(web(`<p><b>The capital of France</b></p>${options}`))).toEqual([
    ['The capital of France', ['Rome', '*Paris']],
  ]);
  const shut = web(`${options}<p>1. What?</p>${options}`);
  expect(told(shut)).toEqual([['What?', ['Rome', '*Paris']]]);
  expect(shut.refused.map(({ code }) => code)).toEqual(['noQuestion']);
  const lost = web(`<p><img src="x.png"></p>${options}`);
  expect([told(lost), lost.refused.map(({ code }) => code)]).toEqual([[], ['mediaMissing']]);
  const set = web(`<h3>France</h3>${options}<h3>Italy</h3><p>*A) Rome</p><p>B) Paris</p>`);
  expect(told(set).map(([stem]) => stem)).toEqual(['France', 'Italy']);
});
