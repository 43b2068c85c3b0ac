/** A response of a QTI item: what it declares, where it is given in the body, and how it earns its share. */
import type { Xml } from '../../xml-writer';

export interface Response {
  /** Its declaration with the key. */
  declaration: Xml;
  /** The interaction in the body. */
  interaction: Xml;
  scoring:
    | { by: 'nothing' }
    /** All of the key or nothing: QTI's template "match correct". */
    | { by: 'match' }
    /** The mapping of the declaration: QTI's template "map response". */
    | { by: 'map' }
    /** The first of these conditions that holds. */
    | { by: 'cases'; cases: readonly { holds: Xml; share: number }[] };
}
