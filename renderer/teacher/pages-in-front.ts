/** The dialogs that features bring in front of every page, each loaded when it is first asked for; beside pages.ts so that the start does not carry them. */
import { lazy } from 'react';

export const LibraryDoor = lazy(() => import('../features/library/library-door'));
export const ExportDialog = lazy(() => import('../features/export/export-dialog'));
export const ImportDialog = lazy(() => import('../features/import/import-dialog'));
