/** Draws formulas into the page; what draws them is loaded with its fonts only when the first one is asked for. */
import { tellDrawn } from './tell-drawn';

type Drawing = typeof import('./katex-drawing');

let drawing: Drawing | null = null;
/** What each place is to show now, for a formula may change while the first one waits. */
const wanted = new WeakMap<HTMLElement, string>();

export async function loadMaths(): Promise<void> {
  drawing ??= await import('./katex-drawing');
}

/** `block` stands on a line of its own, `large` in a line but as tall as on its own. */
export type MathsSize = 'line' | 'large' | 'block';

function draw(place: HTMLElement, tex: string, size: MathsSize): void {
  const source = size === 'large' ? `\\displaystyle ${tex}` : tex;
  const drawn = drawing?.drawKatex(place, source, size === 'block') ?? false;
  if (!drawn) place.textContent = tex;
  place.classList.toggle('rich-maths--source', !drawn);
}

/** Shows the source in code style until the formula is drawn, and for good when it can't be; never fails. */
export async function drawMaths(place: HTMLElement, tex: string, size: MathsSize): Promise<void> {
  wanted.set(place, tex);
  draw(place, tex, size);
  if (drawing) return;
  await loadMaths().catch(() => undefined);
  if (wanted.get(place) !== tex) return;
  draw(place, tex, size);
  tellDrawn(place);
}
