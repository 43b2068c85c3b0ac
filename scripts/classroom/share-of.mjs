/** The value below which a share of the values lies: 0.5 is the median. */
export const shareOf = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];
