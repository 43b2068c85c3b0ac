/** Builds the three worlds; targets are set by hand so that one output runs on Electron 33 and 45. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const page = (name: string) => resolve(import.meta.dirname, `renderer/${name}.html`);

/** fflate makes a `require` of its own, and the build adds another one to whatever says the word: each gets its name. */
const ownRequire = {
  name: 'own-require',
  transform: (code: string, id: string) =>
    id.endsWith('fflate/esm/index.mjs')
      ? code
          .replace('var require = createRequire', 'var requireOfNode = createRequire')
          .replace("(_a = require('worker_threads')", "(_a = requireOfNode('worker_threads')")
      : null,
};

/** What is loaded before the first paint comes in few files: each request of its own goes through the main process. */
const atOnce = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]|rolldown-runtime/, priority: 2 },
  {
    name: 'frame',
    tags: ['$initial' as const],
    test: /renderer[\\/](desktop|ui)[\\/](?!words|option-badge)|teacher[\\/](nav-link|command-keys)|lucide-react|words[\\/](app|in-locale)|messages[\\/]app/,
    priority: 1,
  },
  { name: 'looks', test: /renderer[\\/]ui[\\/][\w-]+\.css/, priority: 1 },
  { name: 'icons', test: /lucide-react/ },
];

export default defineConfig({
  main: {
    plugins: [ownRequire],
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: resolve(import.meta.dirname, 'electron/main.ts'),
          'shelf-worker': resolve(import.meta.dirname, 'electron/library/shelf-worker.ts'),
          'pack-worker': resolve(import.meta.dirname, 'electron/library/pack-worker.ts'),
          'import-worker': resolve(import.meta.dirname, 'electron/import/import-worker.ts'),
          'search-process': resolve(import.meta.dirname, 'electron/search-process.ts'),
          'lan-process': resolve(import.meta.dirname, 'electron/live/lan/lan-process.ts'),
          'export-worker': resolve(import.meta.dirname, 'electron/export/export-worker.ts'),
          'word-worker': resolve(import.meta.dirname, 'electron/handout/exporters/word-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      rollupOptions: {
        input: {
          preload: resolve(import.meta.dirname, 'electron/preload.ts'),
          'projector-preload': resolve(import.meta.dirname, 'electron/projector-preload.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      minify: true,
      // The page loads its first scripts side by side; in the scripts themselves such lists would add 4 kB to the entry.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { teacher: page('teacher'), projector: page('projector'), print: page('print') },
        output: { codeSplitting: { groups: atOnce } },
        // Words do nothing when they are loaded, so a page carries only the areas that it says.
        treeshake: {
          propertyReadSideEffects: false,
          moduleSideEffects: [{ test: /[\\/](shared[\\/]messages|ui[\\/]words)[\\/]/, sideEffects: false }],
        },
      },
    },
  },
});
