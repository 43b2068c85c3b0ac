/** Measures a figure and what stands beside it in turn, so that whatever slows the computer slows both. */

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Which of a pair goes first changes from pair to pair; one pair beforehand is not counted. */
async function takePairs({ ours, beside }, count) {
  const taken = { ours: [], beside: [] };
  for (let pair = -1; pair < count; pair++) {
    const order = pair % 2 === 0 ? ['ours', 'beside'] : ['beside', 'ours'];
    for (const side of order) {
      const milliseconds = await (side === 'ours' ? ours() : beside());
      if (pair >= 0) taken[side].push(milliseconds);
    }
  }
  return taken;
}

export async function measure(figure) {
  const prepared = await figure.prepare(figure.env);
  try {
    const taken = await takePairs(prepared, figure.pairs);
    const [ours, beside] = [median(taken.ours), median(taken.beside)];
    const limits = (await prepared.limits?.()) ?? [];
    return { ours, beside, ratio: ours / beside, limits, notes: prepared.notes?.() ?? [] };
  } finally {
    await prepared.finish();
  }
}
