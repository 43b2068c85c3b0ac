/** The commands that the palette offers, in its order; one that no open page takes is left out. */
import {
  ChartLine,
  ClipboardPaste,
  FileDown,
  FilePlus2,
  FileText,
  FolderOpen,
  FolderPlus,
  GraduationCap,
  Library,
  ListOrdered,
  ListPlus,
  type LucideIcon,
  PackageOpen,
  Projector,
  Redo2,
  Search,
  Settings,
  Trash2,
  Undo2,
  Users,
} from 'lucide-react';
import type { CommandName } from '../../shared/contract';
import { isTaken } from '../desktop/commands';

const commands: readonly { name: CommandName; icon: LucideIcon }[] = [
  { name: 'startQuiz', icon: Projector },
  { name: 'practice', icon: GraduationCap },
  { name: 'paste', icon: ClipboardPaste },
  { name: 'newTopic', icon: FilePlus2 },
  { name: 'newSet', icon: ListPlus },
  { name: 'newLibrary', icon: FolderPlus },
  { name: 'openFolder', icon: FolderOpen },
  { name: 'openPack', icon: PackageOpen },
  { name: 'save', icon: FileDown },
  { name: 'undo', icon: Undo2 },
  { name: 'redo', icon: Redo2 },
  { name: 'library', icon: Library },
  { name: 'search', icon: Search },
  { name: 'sets', icon: ListOrdered },
  { name: 'classes', icon: Users },
  { name: 'results', icon: ChartLine },
  { name: 'handouts', icon: FileText },
  { name: 'bin', icon: Trash2 },
  { name: 'settings', icon: Settings },
];

export const givenCommands = () => commands.filter(({ name }) => isTaken(name));
