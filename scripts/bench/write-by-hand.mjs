/** A process that writes the same worksheet from XML put together by hand: `node write-by-hand.mjs FILE`. */
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { worksheet } from './worksheet-sample.mjs';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const run = (text) => `<w:r><w:t xml:space="preserve">${safe(text)}</w:t></w:r>`;
const tab = '<w:r><w:tab/></w:r>';
const paragraph = (style, inside) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`;
const field = (name) =>
  `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${name}</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`;

function table(cells) {
  const rows = [];
  for (let at = 0; at < cells.length; at += 2) {
    const row = cells
      .slice(at, at + 2)
      .map((cell) => `<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`);
    rows.push(`<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.join('')}</w:tr>`);
  }
  const grid = '<w:tblGrid><w:gridCol w:w="5000"/><w:gridCol w:w="5000"/></w:tblGrid>';
  return `<w:tbl><w:tblPr><w:tblW w:w="10000" w:type="dxa"/></w:tblPr>${grid}${rows.join('')}</w:tbl>`;
}

function question({ stem, points, space }) {
  const first = paragraph('Question', run(stem) + tab + run(points));
  if (space.form === 'write') return first + paragraph('AnswerLine', '').repeat(space.lines);
  const options = space.options.map(({ text }) => paragraph('Option', run(text)));
  return first + (space.columns === 2 ? table(options) : options.join(''));
}

function body() {
  const [blanks, ...questions] = worksheet.blocks;
  const parts = [
    paragraph('Title', run(worksheet.title)),
    table(blanks.labels.map((label) => paragraph('Label', run(label)))),
    ...questions.map(question),
  ];
  const page =
    '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1080" w:right="1080" w:bottom="1080" w:left="1080" w:header="560" w:footer="560" w:gutter="0"/>';
  const edges = '<w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/>';
  return `<w:body>${parts.join('')}<w:sectPr>${edges}${page}</w:sectPr></w:body>`;
}

const numbered = (level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const style = (name, inside) =>
  `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:pPr><w:keepNext/>${inside}</w:pPr></w:style>`;
const level = (at, format) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${at + 1}"/><w:pPr><w:ind w:left="${500 * (at + 1)}" w:hanging="500"/></w:pPr></w:lvl>`;
const relation = (id, what, target) => `<Relationship Id="${id}" Type="${R}/${what}" Target="${target}"/>`;
const relations = (inside) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
const part = (name, kind) => `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.${kind}+xml"/>`;

const files = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}${part('header1', 'header')}${part('footer1', 'footer')}</Types>`,
  '_rels/.rels': relations(relation('d', 'officeDocument', 'word/document.xml')),
  'word/_rels/document.xml.rels': relations(
    relation('s', 'styles', 'styles.xml') +
      relation('n', 'numbering', 'numbering.xml') +
      relation('h', 'header', 'header1.xml') +
      relation('f', 'footer', 'footer1.xml'),
  ),
  'word/document.xml': `${HEAD}<w:document ${W} xmlns:r="${R}">${body()}</w:document>`,
  'word/styles.xml': `${HEAD}<w:styles ${W}>${style('Title', '')}${style('Label', '')}${style('Question', numbered(0))}${style('Option', numbered(1))}${style('AnswerLine', '')}</w:styles>`,
  'word/numbering.xml': `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'upperLetter')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/header1.xml': `${HEAD}<w:hdr ${W}>${paragraph('Label', run(worksheet.header.left) + tab + run(worksheet.header.right))}</w:hdr>`,
  'word/footer1.xml': `${HEAD}<w:ftr ${W}>${paragraph('Label', run('Page ') + field('PAGE') + run(' of ') + field('NUMPAGES'))}</w:ftr>`,
};

const [file] = process.argv.slice(2);
writeFileSync(file, zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))));
