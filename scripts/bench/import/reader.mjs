/** The app's own import process, run in this one: it hears a task as from main and answers what it read. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../setup/project.mjs';

let hear = null;
let answered = null;

/** Answers the files that were read of a text. */
export async function openReader() {
  process.parentPort ??= {
    on: (_, listener) => {
      hear = listener;
    },
    postMessage: (said) => said.says === 'read' && answered(said.files),
  };
  await import(pathToFileURL(inProject('out', 'main', 'import-worker.js')).href);
  return (text) =>
    new Promise((answer) => {
      answered = answer;
      const item = { name: 'bank.txt', path: null, bytes: new TextEncoder().encode(text) };
      hear({ data: { item, pictures: join(tmpdir(), 'lectern-bench-pictures'), part: null } });
    });
}

export const countOf = (files) =>
  files.flatMap(({ reading }) => reading.topics).reduce((sum, { questions }) => sum + questions.length, 0);
