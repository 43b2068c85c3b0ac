/** The words of the settings page. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const settings = {
  title: 'Settings',
  look: 'On this laptop',
  theme: 'Theme',
  themes: { system: 'As the computer', paper: 'Paper', evening: 'Evening' },
  themeHint: 'Evening is dark. The wall keeps a theme of its own.',
  wall: 'On the wall',
  wallTheme: 'Theme of the wall',
  wallThemes: { board: 'Board', 'board-paper': 'Paper', contrast: 'High contrast' },
  wallThemeHint: 'Board for a darkened room, paper for a bright one, black and white for a weak projector.',
  wallSize: 'Text size on the wall',
  wallSizeHint: 'Larger text reaches the last row of a long room.',
  percent: (n: number) => `${n}%`,
  files: 'Your files',
  home: 'Question sets, classes and results',
  homeHint: 'Copy this folder to back up everything but the libraries that lie elsewhere.',
  library: (topics: number) => `A library of ${count(topics, 'topic', 'topics')}.`,
  libraryReadOnly: 'A library that can only be read.',
  openFolder: 'Open a library folder',
  about: 'About',
  version: (version: string) => `Lectern ${version}`,
  privacy: 'Lectern has no account and sends nothing to the internet.',
  welcome: 'Show the welcome page',
} as const;
