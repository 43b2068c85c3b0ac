/** The words of packed libraries: what one holds before it is written, and which open library one is like. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const topics = (n: number): string => count(n, 'topic', 'topics');

export const packs = {
  title: (name: string) => `Pack “${name}” into one file`,
  text: 'For a colleague, a USB stick or another computer: a double click opens it in Lectern. The library itself stays as it is.',
  looking: 'Looking through the library',
  holds: (n: number, pictures: number) =>
    pictures === 0
      ? `In the file: ${topics(n)}.`
      : `In the file: ${topics(n)} and ${count(pictures, 'picture', 'pictures')}.`,
  damagedGoAlong: (n: number) =>
    n === 1
      ? "1 topic can't be read. It goes along as it is, and can't be read there either."
      : `${n} topics can't be read. They go along as they are, and can't be read there either.`,
  stays: 'Stays behind',
  why: {
    damagedPicture: 'This picture is damaged.',
    otherFile: 'It belongs to no topic.',
  },
  bin: 'The bin stays behind.',
  save: 'Choose where to save',
  saving: 'Packing',
  given: 'Is there a library already, or were you given one?',
  addFolder: 'Open a library folder',
  addPack: 'Open a packed library',
  like: {
    title: (name: string) => `“${name}” is open already`,
    other: (packed: string, open: string) => `“${packed}” is open already as “${open}”`,
    namesake: (name: string) => `There is a library called “${name}” already`,
    allSame: (n: number) => (n === 1 ? 'Its topic is the same in both.' : `All ${n} topics are the same in both.`),
    some: (same: number, differ: number) =>
      `${same === 0 ? 'No topic is' : count(same, 'topic is', 'topics are')} the same in both${
        differ === 0
          ? ''
          : `; ${count(differ, 'topic is', 'topics are')} in both but ${differ === 1 ? 'differs' : 'differ'}`
      }.`,
    others: 'The packed library holds other topics. Give it a name you can tell from yours.',
    here: 'Open here',
    packed: 'In the packed file',
    topics,
    name: 'Name of the new library',
    hint: 'A second library beside the first; neither changes the other.',
    second: (name: string) => `${name} (2)`,
    copy: (name: string) => `${name} (copy)`,
    openThere: 'Go to the open one',
    add: 'Add as a new library',
    taken: 'One of your libraries has this name already. Choose another one.',
  },
} as const;
