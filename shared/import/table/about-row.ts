/** Reads what a row says about its question: points, time, level, tags; what has no place is noted. */
import { foldText } from '../../question/fold-text';
import type { Question } from '../../question/question';
import type { Notes } from '../draft';
import { numberIn } from '../number-answer';
import type { ColumnUse } from './mapping';
import { cellOf } from './row-cells';

const levelWords: Readonly<Record<Question['level'], RegExp>> = {
  easy: /^(?:easy|low|beginner|basic|simple|leicht|einfach|facil|facile|bajo|baja|makkelijk|легкий|легко)$/,
  medium: /^(?:medium|middle|moderate|intermediate|normal|mittel|medio|media|moyen|moyenne|gemiddeld|средний)$/,
  hard: /^(?:hard|high|difficult|advanced|schwer|schwierig|dificil|difficile|alto|alta|moeilijk|сложный|трудный)$/,
};

type About = Pick<Question, 'points' | 'seconds' | 'level' | 'tags' | 'idea' | 'standards' | 'notes'>;

export function aboutRow(row: readonly string[], uses: readonly ColumnUse[], question: Question, notes: Notes): About {
  const cell = (use: ColumnUse): string => cellOf(row, uses, use);
  if (cell('picture') !== '') notes.add('mediaLost', { count: 1, names: cell('picture').slice(0, 60) });
  return {
    points: pointsIn(cell('points'), question, notes),
    seconds: secondsIn(cell('seconds'), question, notes),
    level: levelIn(cell('level'), question, notes),
    tags: listOf(cell('tags')),
    idea: cell('idea'),
    standards: listOf(cell('standards')),
    notes: cell('notes'),
  };
}

const listOf = (cell: string): string[] => [...new Set(cell.split(/\s*[,;|\n]\s*/).filter((one) => one !== ''))];

/** A discussion and a poll earn nothing, whatever the table says. */
function pointsIn(cell: string, { points }: Question, notes: Notes): number {
  const said = numberIn(cell.replace(/\s*(?:points?|pts?|marks?)\.?$/i, ''));
  if (cell === '' || said === points) return points;
  if (said === null || said < 0 || points === 0)
    notes.add('settingDropped', { what: 'points', name: cell.slice(0, 20) });
  return said === null || said < 0 || points === 0 ? points : said;
}

/** "20", "20 sec", "2 min", "1:30"; 0 is no timer. */
function secondsIn(cell: string, { seconds }: Question, notes: Notes): number | null {
  if (cell === '') return seconds;
  const [, minutes, rest] = /^(\d{1,2}):(\d{2})$/.exec(cell) ?? [];
  const [, number, unit = ''] = /^(\d+(?:[.,]\d+)?)\s*(s|sec|secs|seconds?|m|min|mins|minutes?)?\.?$/i.exec(cell) ?? [];
  const told = minutes ? Number(minutes) * 60 + Number(rest) : numberIn(number ?? '');
  if (told === null) notes.add('settingDropped', { what: 'time', name: cell.slice(0, 20) });
  if (told === null) return seconds;
  const all = Math.round(unit.toLowerCase().startsWith('m') ? told * 60 : told);
  return all === 0 ? null : all;
}

function levelIn(cell: string, { level }: Question, notes: Notes): Question['level'] {
  const word = foldText(cell);
  const found = (['easy', 'medium', 'hard'] as const).find((one) => levelWords[one].test(word));
  if (word !== '' && !found) notes.add('settingDropped', { what: 'level', name: cell.slice(0, 20) });
  return found ?? level;
}
