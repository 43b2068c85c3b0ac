/** Builds the page for phones: one small script for browsers of five years ago, with addresses that hold wherever it is served. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

const OUT = inProject('out', 'student');

const settings = {
  configFile: false,
  root: inProject('renderer'),
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['es2020', 'chrome87', 'safari14'],
    outDir: OUT,
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: inProject('renderer', 'student.html'),
      // The schemas that come with what is shared do nothing when they are loaded.
      treeshake: {
        propertyReadSideEffects: false,
        moduleSideEffects: [{ test: /[\\/]shared[\\/]|zod/, sideEffects: false }],
      },
    },
  },
};

/** Answers as a command does: how it went and what was said. */
export async function buildPhonePage() {
  try {
    const { build } = await import('vite');
    await build(settings);
    renameSync(join(OUT, 'student.html'), join(OUT, 'index.html'));
    return { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: `the page for phones: ${error.message}\n` };
  }
}
