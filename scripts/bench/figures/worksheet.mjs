/** A worksheet of 100 questions as a Word file in a fresh process, beside the same text in XML made by hand. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

const scriptOf = (name) => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));

/** The milliseconds from starting Node until the file is written and the process is gone. */
function write(script, file, env) {
  return new Promise((answer, fail) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [scriptOf(script), file], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) answer(performance.now() - begun);
      else fail(new Error(`${script} ended with code ${code}`));
    });
  });
}

/** The words of a Word file's body, without any markup. */
async function wordsOf(file) {
  const body = strFromU8(unzipSync(await readFile(file))['word/document.xml']);
  const texts = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

async function prepare(env) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const [own, byHand] = [join(folder, 'own.docx'), join(folder, 'by-hand.docx')];
  const ours = () => write('write-worksheet', own, env);
  const beside = () => write('write-by-hand', byHand, env);
  await ours();
  await beside();
  if ((await wordsOf(own)) !== (await wordsOf(byHand))) throw new Error('the two worksheets do not say the same');
  return { ours, beside, finish: () => rm(folder, { recursive: true, force: true }) };
}

export const worksheetFile = {
  name: 'Worksheet of 100 questions as Word',
  besideName: 'XML made by hand',
  limit: 3,
  pairs: 10,
  prepare,
};
