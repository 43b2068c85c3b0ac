/** A reporter for Knip that says how many files it has read, which its own reporters keep to themselves. */
export default ({ counters, write }) => write(`knip read ${counters.processed} files`);
