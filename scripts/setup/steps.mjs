/** Runs a list of steps one after the other, and prints which one, what came of it and how long it took. */

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const indented = (text) => text.replaceAll('\n', '\n        ');

/**
 * A step is `{ name, run(say) }`; `run` answers what came of it in a few words.
 * A step that throws ends the list: the message is printed and the answer is false.
 */
export async function runSteps(steps) {
  const started = Date.now();
  for (const [index, step] of steps.entries()) {
    const label = `[${index + 1}/${steps.length}] ${step.name}`;
    const begun = Date.now();
    try {
      const outcome = await step.run((words) => console.log(`${label}: ${indented(words)}`));
      console.log(`${label}: ${indented(outcome)} (${seconds(begun)}, ${seconds(started)} in all)`);
    } catch (error) {
      console.error(`${label}: ${indented(error.message)}`);
      return false;
    }
  }
  return true;
}
