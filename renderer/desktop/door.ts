/** The ways to one more library: a new one, a folder the teacher chooses, or a packed one. */
import type { PackSource } from '../../shared/library/choose-library';

export type Door = { way: 'new' } | { way: 'folder' } | { way: 'pack'; source: PackSource };
