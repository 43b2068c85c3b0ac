/** How much a zip may hold before it is refused whole. */
export interface ArchiveLimits {
  /** Files and folders together. */
  entries: number;
  /** Bytes of one file, unpacked. */
  single: number;
  /** Bytes of all files, unpacked. */
  total: number;
  /** How many times larger than its packed form a file may become; small files are not asked. */
  ratio: number;
  /** Whether its names will be names on a disk, so that they must be good on every system. */
  forDisk: boolean;
}

const megabyte = 1024 * 1024;

/** A library as Lectern packs it: as many topics as a teacher gathers in her life, with pictures. */
export const libraryLimits: ArchiveLimits = {
  entries: 40_000,
  single: 50 * megabyte,
  total: 1000 * megabyte,
  ratio: 200,
  forDisk: true,
};

/** A file of questions from another program, which is read and never unpacked. */
export const importLimits: ArchiveLimits = {
  entries: 10_000,
  single: 50 * megabyte,
  total: 400 * megabyte,
  ratio: 200,
  forDisk: false,
};
