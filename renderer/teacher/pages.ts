/** The pages of the teacher's window, each loaded when it is first opened; this file and pages-in-front alone know the features. */
import {
  ChartLine,
  FileText,
  Library,
  ListOrdered,
  type LucideIcon,
  Search,
  Settings,
  Trash2,
  Users,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { PageId } from '../desktop/navigation';

export const pageOf: Record<PageId, ComponentType> = {
  library: lazy(() => import('../features/library/library-page')),
  search: lazy(() => import('../features/search/search-page')),
  doubles: lazy(() => import('../features/search/doubles-page')),
  editor: lazy(() => import('../features/editor/editor-page')),
  sets: lazy(() => import('../features/assemble/sets-page')),
  classes: lazy(() => import('../features/classes/classes-page')),
  results: lazy(() => import('../features/results/results-page')),
  practice: lazy(() => import('../features/practice/practice-page')),
  handouts: lazy(() => import('../features/handouts/handouts-page')),
  bin: lazy(() => import('../features/bin/bin-page')),
  settings: lazy(() => import('../features/settings/settings-page')),
  present: lazy(() => import('../features/live/present-page')),
};

export const FirstRun = lazy(() => import('../features/first-run/first-run-page'));

export type NavId = 'library' | 'search' | 'sets' | 'classes' | 'results' | 'handouts';

/** The pages of the sidebar, from top to bottom. */
export const navigation: readonly { id: NavId; icon: LucideIcon }[] = [
  { id: 'library', icon: Library },
  { id: 'search', icon: Search },
  { id: 'sets', icon: ListOrdered },
  { id: 'classes', icon: Users },
  { id: 'results', icon: ChartLine },
  { id: 'handouts', icon: FileText },
];

export const settingsIcon = Settings;
export const binIcon = Trash2;
