/** `npm run corpora [-- FOLDER]`: reads the banks beside the project as the app would, and prints what was read right, refused and read wrong. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeFile } from './corpora/judge-file.mjs';
import { listCorpora } from './corpora/list-corpora.mjs';
import { printTable } from './corpora/print-table.mjs';
import { withReader } from './corpora/read-file.mjs';
import { inProject } from './setup/project.mjs';

const folder = resolve(process.argv[2] ?? inProject('..', 'shared', 'corpora'));

if (!existsSync(folder)) {
  console.log(`Skipped: there are no banks in ${folder}.`);
} else {
  const judged = await withReader(async (reader) => {
    const all = [];
    for (const file of listCorpora(folder)) all.push(await judgeFile(file, reader));
    return all;
  });
  process.exitCode = printTable(judged) ? 0 : 1;
}
