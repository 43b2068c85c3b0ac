/** The published schemas are those of the app, and every file that comes with it keeps to them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { emptyTopic } from '../shared/library/empty';
import { publishedSchemas, schemaText } from '../shared/library/published-schemas';

const home = fileURLToPath(new URL('.', import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(join(home, file), 'utf8'));
const schemas = publishedSchemas();
const ajv = new Ajv2020({ strict: false });
const checks = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const wrong = (name: string, data: unknown) => (checks[name]?.(data) ? null : ajv.errorsText(checks[name]?.errors));

test('the files in resources/schemas are as the app would write them (npm run schemas)', () => {
  expect(readdirSync(join(home, 'schemas')).sort()).toEqual(
    Object.keys(schemas)
      .map((name) => `${name}.schema.json`)
      .sort(),
  );
  for (const [name, schema] of Object.entries(schemas)) {
    expect(readFileSync(join(home, 'schemas', `${name}.schema.json`), 'utf8')).toBe(schemaText(schema));
  }
});

test('every sample file is valid by them', () => {
  const files = readdirSync(join(home, 'libraries'), { recursive: true }).map(String);
  const topics = files.filter((file) => file.endsWith('.topic.json'));
  expect(topics.length).toBeGreaterThan(9);
  for (const file of topics) expect([file, wrong('topic', read(join('libraries', file)))]).toEqual([file, null]);
  for (const file of files.filter((one) => one.endsWith('library.json'))) {
    expect([file, wrong('library', read(join('libraries', file)))]).toEqual([file, null]);
  }
  expect(wrong('set', read('sample-set.json'))).toBeNull();
});

test('what the app refuses they refuse', () => {
  const topic = emptyTopic('a', null);
  expect(wrong('topic', topic)).toBeNull();
  for (const bad of [
    { ...topic, id: '../a' },
    { ...topic, version: 1 },
    { ...topic, keyPoints: 'none' },
    { id: 'a' },
  ]) {
    expect(wrong('topic', bad)).not.toBeNull();
  }
});
