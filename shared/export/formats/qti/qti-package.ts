/** A QTI package: the items, a test for each topic, the pictures and the manifest that names them. */
import type { Question } from '../../../question/question';
import type { ExportFile, ExportSource } from '../../export-format';
import { picturesNeeded } from '../../lost-pictures';
import { writeXml, type Xml, xml } from '../../xml-writer';
import type { Dialect } from './dialect';
import { mediaPath } from './html';
import { itemElement } from './item';

interface Placed {
  identifier: string;
  path: string;
  question: Question;
}

export function qtiPackage({ topics, title, media }: ExportSource, dialect: Dialect): ExportFile[] {
  const placed = topics.map(({ headline, questions }, topic) => ({
    headline,
    items: questions.map((question, at): Placed => {
      const identifier = `item-${topic + 1}-${at + 1}`;
      return { identifier, path: `items/${identifier}.xml`, question };
    }),
  }));
  const items = placed.flatMap((one) => one.items);
  const pictures = picturesNeeded(items.map(({ question }) => question)).flatMap((name) => {
    const bytes = media(name);
    return bytes ? [{ path: mediaPath(name), bytes }] : [];
  });
  const found = pictures.map(({ path }) => path);
  return [
    { path: 'imsmanifest.xml', text: writeXml(manifest(items, found, dialect)) },
    { path: 'test.xml', text: writeXml(dialect.say(testElement(title, placed, dialect))) },
    ...items.map(({ question, identifier, path }) => ({
      path,
      text: writeXml(itemElement(question, identifier, dialect)),
    })),
    ...pictures,
  ];
}

/** The points of a question are its weight in the test. */
const testElement = (
  title: string,
  placed: readonly { headline: string; items: readonly Placed[] }[],
  dialect: Dialect,
): Xml =>
  xml(
    'assessmentTest',
    { ...dialect.namespaces, identifier: 'test', title },
    xml(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'simultaneous' },
      ...placed.map(({ headline, items }, at) =>
        xml(
          'assessmentSection',
          { identifier: `section-${at + 1}`, title: headline, visible: 'true' },
          ...items.map(({ identifier, path, question }) =>
            xml(
              'assessmentItemRef',
              { identifier, href: path },
              xml('weight', { identifier: 'POINTS', value: String(question.points) }),
            ),
          ),
        ),
      ),
    ),
  );

function manifest(items: readonly Placed[], pictures: readonly string[], dialect: Dialect): Xml {
  const file = (path: string): Xml => xml('file', { href: path });
  const resource = (identifier: string, type: string, path: string, ...more: Xml[]): Xml =>
    xml('resource', { identifier, type, href: path }, file(path), ...more);
  return xml(
    'manifest',
    { identifier: 'package', xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
    xml('metadata', {}, xml('schema', {}, dialect.schema), xml('schemaversion', {}, dialect.schemaVersion)),
    xml('organizations', {}),
    xml(
      'resources',
      {},
      resource(
        'test',
        dialect.testType,
        'test.xml',
        ...items.map(({ identifier }) => xml('dependency', { identifierref: identifier })),
      ),
      ...items.map(({ identifier, path, question }) =>
        resource(
          identifier,
          dialect.itemType,
          path,
          ...picturesNeeded([question])
            .map(mediaPath)
            .filter((picture) => pictures.includes(picture))
            .map(file),
        ),
      ),
    ),
  );
}
