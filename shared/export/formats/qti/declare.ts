/** The declaration of a response: its type, its key and its mapping. */
import { type Xml, xml } from '../../xml-writer';

interface Key {
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'string' | 'float' | 'directedPair';
  right: readonly string[];
  /** What each value earns, from -1 to 1; without it there is no mapping. */
  mapped?: readonly { key: string; share: number; caseSensitive?: boolean }[];
}

export function declare(identifier: string, { cardinality, baseType, right, mapped }: Key): Xml {
  const values = right.map((value) => xml('value', {}, value));
  return xml(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    values.length > 0 ? xml('correctResponse', {}, ...values) : null,
    mapped ? mapping(mapped) : null,
  );
}

const mapping = (mapped: NonNullable<Key['mapped']>): Xml =>
  xml(
    'mapping',
    { lowerBound: '0', upperBound: '1', defaultValue: '0' },
    ...mapped.map(({ key, share, caseSensitive }) =>
      xml('mapEntry', {
        mapKey: key,
        mappedValue: String(share),
        caseSensitive: caseSensitive === undefined ? null : String(caseSensitive),
      }),
    ),
  );
