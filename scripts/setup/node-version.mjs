/** The step of a set-up that sees whether this Node is new enough. */

const LEAST = [20, 19];

export const nodeStep = {
  name: 'Node',
  run: async () => {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return process.versions.node;
    throw new Error(`Lectern needs Node ${LEAST.join('.')} or newer, and this is ${process.versions.node}.`);
  },
};
