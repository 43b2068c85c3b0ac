/** How main and the window speak of tables; apart from what reads them, so that neither carries the readers. */
import * as z from 'zod/mini';
import { columnUses, rightNames } from './table/mapping';

export const tableMappingSchema = z.object({
  heads: z.int().check(z.minimum(0), z.maximum(1000)),
  uses: z.array(z.enum(columnUses)).check(z.maxLength(1000)),
  rightBy: z.nullable(z.enum(rightNames)),
});

export const tableLookSchema = z.object({
  /** The name of the sheet; '' in a text. */
  name: z.string(),
  rows: z.array(z.array(z.string())),
  /** Null where the columns could not be told. */
  mapping: z.nullable(tableMappingSchema),
});
export type TableLook = z.infer<typeof tableLookSchema>;
