/** What the palette can find: topics, commands, categories and questions, each with what happens when it is chosen. */
import { FileText, Folder, type LucideIcon } from 'lucide-react';
import type { Library } from '../../shared/library/library-list';
import type { FoundQuestion, FoundTopic } from '../../shared/search/query';
import { runCommand } from '../desktop/commands';
import { navigate } from '../desktop/navigation';
import { shortDay } from '../ui/dates';
import { kindIcon } from '../ui/kind-icon';
import { msg } from '../ui/messages';
import { commandKeys } from './command-keys';
import { givenCommands } from './palette-commands';
import type { Entry, Found } from './palette-search';

export interface PaletteEntry extends Entry {
  icon: LucideIcon;
  /** Beside the text: a day, a kind, a count. */
  right?: string;
  keys?: readonly string[];
  run: () => void;
}

/** What the window knows by itself; topics and questions come from the search. */
export const ownEntries = (libraries: readonly Library[]): PaletteEntry[] => [
  ...commandEntries(),
  ...categoryEntries(libraries),
];

export function foundTopic({ libraryId, topicId, title, date }: FoundTopic): Found<PaletteEntry> {
  return {
    entry: {
      group: 'topics',
      id: `topic ${libraryId} ${topicId}`,
      text: title.text || msg.library.untitled,
      icon: FileText,
      ...(date ? { right: shortDay(date) } : {}),
      run: () => navigate({ page: 'library', libraryId, topicId }),
    },
    spans: title.marks,
  };
}

export function foundQuestion({ libraryId, topicId, questionId, title, kind }: FoundQuestion): Found<PaletteEntry> {
  return {
    entry: {
      group: 'questions',
      id: `question ${libraryId} ${topicId} ${questionId}`,
      text: title.text,
      icon: kindIcon(kind),
      right: msg.editor.kinds[kind],
      run: () => navigate({ page: 'editor', libraryId, topicId, questionId }),
    },
    spans: title.marks,
  };
}

function commandEntries(): PaletteEntry[] {
  return givenCommands().map(({ name, icon }) => {
    const keys = commandKeys[name];
    return {
      group: 'commands',
      id: `command ${name}`,
      text: msg.front.commands[name],
      icon,
      ...(keys ? { keys } : {}),
      run: () => void runCommand(name),
    };
  });
}

/** Choosing a category opens it in the first library that has it. */
function categoryEntries(libraries: readonly Library[]): PaletteEntry[] {
  const topics = libraries.flatMap((library) =>
    library.topics.map(({ category }) => ({ libraryId: library.id, category })),
  );
  const byName = Map.groupBy(
    topics.filter(({ category }) => category !== ''),
    ({ category }) => category,
  );
  return [...byName].map(([category, members]) => ({
    group: 'categories',
    id: `category ${category}`,
    text: category,
    icon: Folder,
    right: msg.app.topics(members.length),
    run: () => members[0] && navigate({ page: 'library', ...members[0] }),
  }));
}
