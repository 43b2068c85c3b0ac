/** How long to wait before the next try: longer each time, and for no two phones the same. */

const shortest = 300;
const longest = 5000;

/** In ms. `failed` counts the tries that came to nothing, `chance` is from 0 to 1. */
export function retryAfter(failed: number, chance: number): number {
  const most = Math.min(longest, shortest * 2 ** Math.min(failed, 10));
  return Math.round(shortest + chance * (most - shortest));
}
