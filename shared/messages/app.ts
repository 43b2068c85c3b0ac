/** The words of the frame around every page; all of them are loaded before the first paint, so only these stand here. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const app = {
  name: 'Lectern',
  needsDesktop:
    'This page works inside the Lectern app. Start Lectern from its icon, or with "npm start" in its folder.',

  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  toasts: 'What was just done',
  dropToImport: 'Drop to import',
  clearSearch: 'Clear the search',
  saving: 'Saving',
  savedAt: (time: string) => `Saved ${time}`,
  notSaved: 'Not saved',
  setAside: (n: number) => count(n, 'file was set aside', 'files were set aside'),

  menu: 'Menu',
  mainNavigation: 'Pages and libraries',
  search: 'Search or run a command',
  secondScreen: 'Second screen ready',
  noSecondScreen: 'No second screen yet',
  pages: {
    library: 'Library',
    search: 'Search',
    sets: 'Question sets',
    classes: 'Classes',
    results: 'Results',
    handouts: 'Handouts',
    bin: 'Bin',
    settings: 'Settings',
  },
  librariesTitle: 'Libraries',
  // The sidebar's words stand here, so that the first paint needs no other area.
  away: 'Away',
  categories: 'Categories',
  tags: 'Tags',
  moreOf: (n: number) => `${n} more`,
  smartLists: 'Smart lists',
  newLibrary: 'New library',
  topics: (n: number) => count(n, 'topic', 'topics'),
  local: 'Saved on this computer',
  nothingLeaves: 'Nothing leaves it',

  pageBroke: 'This page could not be drawn',
  pageBrokeText: 'Your files are unharmed. Try again, or open another page.',
  tryAgain: 'Try again',
  less: (label: string) => `${label}: less`,
  more: (label: string) => `${label}: more`,
} as const;
