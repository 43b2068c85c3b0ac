/** Gives each worker the displays that are its own; imported before anything is opened on one. */
const each = process.env.LECTERN_DISPLAY_OF_EACH?.split(' ') ?? [];
const own = each[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
if (own) process.env.DISPLAY = own;
