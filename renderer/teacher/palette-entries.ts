/** What the palette can find: topics, commands, categories and questions, each with what happens when it is chosen. */
import { FileText, Folder, type LucideIcon } from 'lucide-react';
import type { Reply } from '../../shared/contract';
import { runCommand } from '../desktop/commands';
import { navigate } from '../desktop/navigation';
import { shortDay } from '../ui/dates';
import { kindIcon } from '../ui/kind-icon';
import { msg } from '../ui/messages';
import { commandKeys } from './command-keys';
import { givenCommands } from './palette-commands';
import type { Entry } from './palette-search';

export interface PaletteEntry extends Entry {
  icon: LucideIcon;
  /** Beside the text: a day, a kind, a count. */
  right?: string;
  keys?: readonly string[];
  run: () => void;
}

type Stored = Reply<'topic.readAll'>;

export function paletteEntries(stored: Stored): PaletteEntry[] {
  const newestFirst = [...stored].sort((a, b) => (b.topic.date ?? '').localeCompare(a.topic.date ?? ''));
  return [
    ...newestFirst.map(topicEntry),
    ...commandEntries(),
    ...categoryEntries(newestFirst),
    ...newestFirst.flatMap(questionEntries),
  ];
}

function topicEntry({ libraryId, topic }: Stored[number]): PaletteEntry {
  return {
    group: 'topics',
    id: `topic ${libraryId} ${topic.id}`,
    text: topic.headline || msg.library.untitled,
    icon: FileText,
    ...(topic.date ? { right: shortDay(topic.date) } : {}),
    run: () => navigate({ page: 'library', libraryId, topicId: topic.id }),
  };
}

function commandEntries(): PaletteEntry[] {
  return givenCommands().map(({ name, icon }) => {
    const keys = commandKeys[name];
    return {
      group: 'commands',
      id: `command ${name}`,
      text: msg.app.commands[name],
      icon,
      ...(keys ? { keys } : {}),
      run: () => void runCommand(name),
    };
  });
}

/** Choosing a category opens its newest topic. */
function categoryEntries(newestFirst: Stored): PaletteEntry[] {
  const byName = new Map<string, Stored>();
  for (const one of newestFirst) {
    if (one.topic.category) byName.set(one.topic.category, [...(byName.get(one.topic.category) ?? []), one]);
  }
  return [...byName].map(([category, topics]) => ({
    group: 'categories',
    id: `category ${category}`,
    text: category,
    icon: Folder,
    right: msg.app.topics(topics.length),
    run: () => topics[0] && topicEntry(topics[0]).run(),
  }));
}

function questionEntries({ libraryId, topic }: Stored[number]): PaletteEntry[] {
  return topic.questions
    .filter((question) => question.stem)
    .map((question) => ({
      group: 'questions',
      id: `question ${libraryId} ${topic.id} ${question.id}`,
      text: question.stem,
      icon: kindIcon(question.kind),
      right: msg.editor.kinds[question.kind],
      run: () => navigate({ page: 'editor', libraryId, topicId: topic.id, questionId: question.id }),
    }));
}
