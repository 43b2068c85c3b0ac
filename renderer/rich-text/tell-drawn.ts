/** The word that a part of a text has got its size late: a formula or a picture. Whoever fits text measures again. */
export const drawnLate = 'lectern-drawn-late';

export function tellDrawn(place: HTMLElement | null): void {
  place?.dispatchEvent(new CustomEvent(drawnLate, { bubbles: true }));
}
