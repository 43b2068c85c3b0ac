/** The message catalogue: every visible text of the app, by area. English is written first; the type holds for all locales. */
import { app } from './app';
import { assemble } from './assemble';
import { classes } from './classes';
import { classroom } from './classroom';
import { editor } from './editor';
import { exporting } from './exporting';
import { front } from './front';
import { handout } from './handout';
import { importing } from './import';
import { importFiles } from './import-files';
import { importNotes } from './import-notes';
import { library } from './library';
import { live } from './live';
import { menu } from './menu';
import { packs } from './packs';
import { playing } from './playing';
import { practice } from './practice';
import { problems } from './problems';
import { pseudo } from './pseudo';
import { results } from './results';
import { search } from './search';
import { settings } from './settings';
import { wall } from './wall';
import { warnings } from './warnings';
import { welcome } from './welcome';

const english = {
  app,
  assemble,
  classes,
  classroom,
  editor,
  exporting,
  front,
  handout,
  importFiles,
  importNotes,
  importing,
  library,
  live,
  menu,
  packs,
  playing,
  practice,
  problems,
  results,
  search,
  settings,
  wall,
  warnings,
  welcome,
};

export type Messages = typeof english;
export type Locale = 'en' | 'pseudo';

export const messagesFor = (locale: Locale): Messages => (locale === 'pseudo' ? pseudo(english) : english);
