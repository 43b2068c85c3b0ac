/** An answer to an item of QTI 1.2: to each response the names of options, or what was written. */
export type Given = ReadonlyMap<string, readonly string[]>;
