/** The import rules of the house: who may know whom, and the one owner of each library. */

const test = '\\.test\\.tsx?$';

/** A library that one place alone may import. */
const owned = (library, owner) => ({
  name: `${library}-has-one-owner`,
  comment: `Only ${owner} imports ${library}.`,
  severity: 'error',
  from: { path: '^(electron|renderer|shared)/', pathNot: [`^${owner}`, test] },
  to: { path: `(^|node_modules/)${library}(/|$)` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle of imports has no beginning to read from.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-imported-is-there',
      comment: 'An import that leads nowhere would slip past every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared imports shared and its pure libraries: no screen, no disk, no clock, no chance.',
      severity: 'error',
      from: { path: '^shared/', pathNot: test },
      to: { pathNot: ['^shared/', 'node_modules/(zod|pure-rand|saxes|htmlparser2)/'] },
    },
    {
      name: 'renderer-knows-no-electron',
      comment: 'A window reaches disk and network through the contract alone.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: { path: '^electron/|(^|node_modules/)electron(/|$)' },
    },
    {
      name: 'renderer-knows-no-node',
      comment: 'There is no Node in a window.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-strangers',
      comment: 'A feature imports itself, and never another feature.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'pages-are-imported-in-one-place',
      comment:
        'Only renderer/teacher/pages and pages-in-front import the pages of the features; the projector and the phones know none.',
      severity: 'error',
      from: { pathNot: '^renderer/features/|^renderer/teacher/pages(-in-front)?\\.tsx?$' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'areas-are-strangers',
      comment:
        'library, live, handout, import, export, backup and search do not know each other; main hands over what they need.',
      severity: 'error',
      from: { path: '^electron/(library|live|handout|import|export|backup|search)/' },
      to: { path: '^electron/(library|live|handout|import|export|backup|search)/', pathNot: '^electron/$1/' },
    },
    owned('dexie', 'renderer/results/'),
    owned('dexie-react-hooks', 'renderer/results/'),
    owned('recharts', 'renderer/features/results/charts/'),
    owned('docx', 'electron/handout/exporters/word'),
    owned('ws', 'electron/live/'),
    owned('preact', 'renderer/student/'),
    owned('uqr', 'renderer/projector/'),
    owned('prosemirror-[a-z-]+', 'renderer/rich-field/'),
    owned('yauzl', 'electron/archive/'),
    owned('mammoth', 'electron/import/'),
    owned('read-excel-file', 'electron/import/'),
    owned('write-excel-file', 'electron/export/'),
    owned('saxes', 'shared/import/xml/'),
    owned('htmlparser2', 'shared/rich-text/'),
    owned('katex', 'renderer/rich-text/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|png|woff2)(\\?|$)' },
    // Imports of types count as well: knowing a stranger's shape is knowing him.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
