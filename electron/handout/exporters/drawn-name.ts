/** The name under which a picture drawn as PNG stands beside the one it was drawn from. */
export const drawnName = (media: string): string => `${media}.png`;
