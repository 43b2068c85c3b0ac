/** How long the reading of a file may take before it is given up (ms). */
const megabyte = 1024 * 1024;
/** Even a slow computer needs no second for a file that a teacher wrote. */
const least = 10_000;
const perMegabyte = 5_000;
const most = 120_000;
/** Until the process has begun and the drive has answered. */
const atStart = 30_000;

/** By the bytes of the file; null before anything is known of it. */
export const timeForFile = (bytes: number | null): number =>
  bytes === null ? atStart : Math.min(most, least + Math.round((bytes / megabyte) * perMegabyte));
