/** A spreadsheet is read as the teacher sees it: with the signs its formats add, and without the sheets she can't see. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { showNumber } from './number-format';
import { openFile } from './open-file';

test.each([
  [0.71, '0%', '71%'],
  [0.29, '0.0%', '29.0%'],
  [7.25, '"$"#,##0.00', '$7.25'],
  [-7.25, '"$"#,##0.00_);("$"#,##0.00)', '($7.25)'],
  [-7.25, '"$"#,##0.00', '-$7.25'],
  [1234567, '#,##0\\ [$€-407]', '1,234,567 €'],
  [12.5, '_("£"* #,##0.00_);_("£"* (#,##0.00);_("£"* "-"??_)', '£12.50'],
  [3, '0.##" km"', '3 km'],
  [9.81, '0.0# "m/s; about"', '9.81 m/s; about'],
  [123, '00000', '00123'],
  [0.5625, 'h:mm', '13:30'],
  [0.5625, '[$-409]h:mm AM/PM;@', '1:30 PM'],
  [1.5, '[h]:mm', '36:00'],
])('%s with the format %s shows as %s', (value, code, shown) => {
  expect(showNumber(value, code)).toBe(shown);
});

test.each(['', 'General', '0.00', '#,##0', '@', '0.00E+00', '# ?/?', 'dd/mm/yyyy', 'yyyy-mm-dd h:mm'])(
  'with the format %j a number says as much by itself',
  (code) => {
    expect(showNumber(0.5, code)).toBeNull();
  },
);

const namespace = 'http://schemas.openxmlformats.org';
const relation = (id: string, sort: string, target: string): string =>
  `<Relationship Id="${id}" Type="${namespace}/officeDocument/2006/relationships/${sort}" Target="${target}"/>`;
const relations = (...all: string[]): string =>
  `<Relationships xmlns="${namespace}/package/2006/relationships">${all.join('')}</Relationships>`;
const sheet = (rows: string): string =>
  `<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

const book = {
  '_rels/.rels': relations(relation('r', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets><sheet name="Lists" sheetId="1" state="hidden" r:id="a"/><sheet name="Quiz" sheetId="2" r:id="b"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('a', 'worksheet', 'worksheets/sheet1.xml'),
    relation('b', 'worksheet', 'worksheets/sheet2.xml'),
    relation('s', 'styles', 'styles.xml'),
  ),
  'xl/styles.xml': `<styleSheet xmlns="${namespace}/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;$&quot;#,##0.00"/><numFmt numFmtId="165" formatCode="0&quot; &lt;kg&gt;&quot;"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"><alignment/></xf><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
  'xl/worksheets/sheet2.xml': sheet(
    '<row r="1"><c r="A1" s="1"><v>0.71</v></c><c r="B1" s="2" t="n"><f>A1*10</f><v>7.25</v></c><c r="C1" s="3"/><c r="D1" s="3"><v>5</v></c><c r="E1" s="4"><v>45000</v></c><c r="F1" s="0"><v>0.5</v></c><c r="G1" s="1" t="inlineStr"><is><t>Half</t></is></c></row>',
  ),
};

test('a workbook gives its cells as shown, and its hidden sheets not at all', async () => {
  const files = Object.fromEntries(Object.entries(book).map(([path, text]) => [path, strToU8(text)]));
  const opened = await openFile('a.xlsx', zipSync(files), () => null);
  const sheets = opened.ok && opened.value.as === 'sheets' ? opened.value.sheets : [];
  expect(sheets).toEqual([{ name: 'Quiz', rows: [['71%', '$7.25', '', '5 <kg>', '2023-03-15', '0.5', 'Half']] }]);
});
