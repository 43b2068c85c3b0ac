/** The two dialects of QTI that are written: the names of 2.1, and how 3.0 says them (IMS QTI 2.1 and 1EdTech QTI 3.0 specifications). */
import type { Xml } from '../../xml-writer';

export interface Dialect {
  version: '2.1' | '3.0';
  /** The dialect's own way of saying an element of 2.1; what is written already is left as it is. */
  say(element: Xml): Xml;
  namespaces: Readonly<Record<string, string>>;
  /** The type of an item in the manifest, and of a test. */
  itemType: string;
  testType: string;
  schema: string;
  schemaVersion: string;
  /** The address of a response processing template. */
  template(name: 'match_correct' | 'map_response'): string;
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

export const qti21Dialect: Dialect = {
  version: '2.1',
  say: (element) => element,
  namespaces: {
    xmlns: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    'xmlns:xsi': schemaInstance,
    'xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
  },
  itemType: 'imsqti_item_xmlv2p1',
  testType: 'imsqti_test_xmlv2p1',
  schema: 'QTIv2.1 Package',
  schemaVersion: '1.0.0',
  template: (name) => `http://www.imsglobal.org/question/qti_v2p1/rptemplates/${name}`,
};

export const qti3Dialect: Dialect = {
  version: '3.0',
  say: inKebab,
  namespaces: {
    xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    'xmlns:xsi': schemaInstance,
    'xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  },
  itemType: 'imsqti_item_xmlv3p0',
  testType: 'imsqti_test_xmlv3p0',
  schema: 'QTI Package',
  schemaVersion: '3.0.0',
  template: (name) => `https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/${name}.xml`,
};

/** Attributes that belong to XML and not to QTI. */
const foreign = /^xmlns|:/;

function inKebab(element: Xml): Xml {
  return {
    ...element,
    name: `qti-${kebab(element.name)}`,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([key, value]) => [foreign.test(key) ? key : kebab(key), value]),
    ),
    children: element.children.map((child) => (typeof child === 'string' ? child : inKebab(child))),
  };
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
