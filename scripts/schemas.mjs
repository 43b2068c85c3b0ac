/** `npm run schemas`: writes the JSON Schemas of the files of a library into resources/schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { inProject } from './setup/project.mjs';

const { module } = await runnerImport(inProject('shared/library/published-schemas.ts'));
mkdirSync(inProject('resources/schemas'), { recursive: true });
for (const [name, schema] of Object.entries(module.publishedSchemas())) {
  const file = `resources/schemas/${name}.schema.json`;
  writeFileSync(inProject(file), module.schemaText(schema));
  console.log(file);
}
