/** The names of the file formats a handout can be saved in; each has its exporter in the app's main process. */
export const exporterNames = ['word', 'pdf'] as const;

export type ExporterName = (typeof exporterNames)[number];
