/** Files of questions as teachers have them, one of each family, as they come from other programs. */
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import writeExcel from 'write-excel-file/node';

/** Three are fine, one has no closing brace. */
export const gift = `$CATEGORY: $course$/Rivers

::Nile::Which river is the longest? {=The Nile#Yes ~The Rhine ~The Volga}

::Broken::The capital of France is {=Paris ~London

::Sum::What is 2+2? {#4:0}

The sea is salty. {TRUE}
`;

const moodle = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
 <question type="category"><category><text>$course$/Lakes</text></category></question>
 <question type="multichoice">
  <name><text>Lake</text></name>
  <questiontext format="html"><text><![CDATA[<p>Which lake is the <b>deepest</b>?</p>]]></text></questiontext>
  <defaultgrade>2</defaultgrade><single>true</single>
  <answer fraction="100" format="html"><text>Baikal</text></answer>
  <answer fraction="0" format="html"><text>Garda</text></answer>
 </question>
 <question type="shortanswer">
  <name><text>Sea</text></name>
  <questiontext format="html"><text>Which sea has no coast?</text></questiontext>
  <usecase>0</usecase>
  <answer fraction="100"><text>Sargasso Sea</text></answer>
 </question>
</quiz>`;

const qtiItem = `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="Peak" adaptive="false" timeDependent="false">
 <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
  <correctResponse><value>A</value></correctResponse>
 </responseDeclaration>
 <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
 <itemBody>
  <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
   <prompt>Which peak is the highest?</prompt>
   <simpleChoice identifier="A">Everest</simpleChoice>
   <simpleChoice identifier="B">Etna</simpleChoice>
  </choiceInteraction>
 </itemBody>
 <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
</assessmentItem>`;

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m">
 <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
 <organizations/>
 <resources><resource identifier="i1" type="imsqti_item_xmlv2p1" href="item.xml"><file href="item.xml"/></resource></resources>
</manifest>`;

const csv =
  'Question,A,B,C,Correct\n"Which is a cloud, of these?",Cirrus,Basalt,Loam,A\nWhich is a rock?,Fog,Granite,Dew,B\n';
/** Words above its columns that no program knows. */
const strangeCsv = 'Nr;Was;X;Y\n1;Which is a river?;Nile;Everest\n2;Which is a hill?;Volga;Etna\n';

const list = [
  '1. Which gas do plants take in?',
  'a) oxygen',
  'b) carbon dioxide',
  'Answer: b',
  '2. Which star is nearest?',
  'a) the Sun',
  'b) Sirius',
  'Answer: a',
];

const page = `<!doctype html><html><head><title>Water</title><script>window.ranInPage = true</script></head><body>
<h1>The water cycle</h1>
<p>1. Water turns from liquid to gas. What is this called?</p><p>A. condensation</p><p>*B. evaporation</p><p>C. rain</p>
<p>2. Clouds form when water vapor does what?</p><p>*A. condenses</p><p>B. melts</p>
</body></html>`;

const kahootHead = [
  '',
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec)',
  'Correct answer(s) - choose at least one',
];

async function kahoot(): Promise<Uint8Array> {
  const rows = [
    ['Quiz template'],
    kahootHead,
    ['1', 'Which planet is the largest?', 'Mars', 'Jupiter', 'Venus', 'Earth', '20', '2'],
    ['2', 'Which planet has rings?', 'Saturn', 'Mercury', '', '', '20', '1'],
  ];
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return (await writeExcel(cells as never).toBuffer()) as unknown as Uint8Array;
}

const word = (): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ sections: [{ children: list.map((text) => new Paragraph(text)) }] }));

export async function filesOfQuestions(): Promise<Record<string, string | Uint8Array>> {
  return {
    'rivers.gift': gift,
    'lakes.xml': moodle,
    'peaks.zip': zipSync({ 'imsmanifest.xml': strToU8(manifest), 'item.xml': strToU8(qtiItem) }),
    'planets.xlsx': await kahoot(),
    'clouds.csv': csv,
    'strange.csv': strangeCsv,
    'plants.docx': await word(),
    'water.html': page,
    'plants.txt': list.join('\n'),
    'book.pdf': '%PDF-1.7 nothing to read',
  };
}
