/** Every area of the catalogue that a window says, each a file of its own, so that a page loads only the words it says. */
export { app } from './app';
export { assemble } from './assemble';
export { classes } from './classes';
export { editor } from './editor';
export { exporting } from './exporting';
export { handout } from './handout';
export { importing } from './import';
export { importFiles } from './import-files';
export { importNotes } from './import-notes';
export { library } from './library';
export { live } from './live';
export { problems } from './problems';
export { results } from './results';
export { search } from './search';
export { settings } from './settings';
export { warnings } from './warnings';
export { welcome } from './welcome';
