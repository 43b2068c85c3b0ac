/** The shapes of the files of a library as JSON Schemas, for whoever writes a tool of their own that reads or makes them. */
import * as z from 'zod/mini';
import { libraryAboutSchema } from './library-about';
import { questionSetSchema } from './question-set';
import { topicSchema } from './topic';

const published = {
  topic: { schema: topicSchema, title: 'Lectern topic', description: 'A file named <id>.topic.json in a library.' },
  set: { schema: questionSetSchema, title: 'Lectern question set', description: 'A file named <id>.set.json.' },
  library: { schema: libraryAboutSchema, title: 'Lectern library', description: 'The library.json of a folder.' },
} as const;

/** By the name of the file without its ending. What a file may leave out is not required. */
export function publishedSchemas(): Record<string, object> {
  const entries = Object.entries(published).map(([name, { schema, title, description }]) => [
    name,
    { ...z.toJSONSchema(schema, { io: 'input' }), title, description },
  ]);
  return Object.fromEntries(entries) as Record<string, object>;
}

/** The text of a published file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
