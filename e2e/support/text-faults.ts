/** Measures the wall in its page: text that is cut off, runs out of the wall, lies on other text, or is too small to read. */

/** Runs in the page, so it holds all it needs. */
export function textFaults(): string[] {
  const smallest = 36;
  const wall = document.querySelector<HTMLElement>('.wall');
  if (!wall) return ['there is no wall'];
  const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight)
    faults.push('the page scrolls');
  const frame = wall.getBoundingClientRect();
  if (frame.width < innerWidth - 1 || frame.height < innerHeight - 1) faults.push('the wall leaves bars');

  const named = (text: string) => `“${text.trim().slice(0, 30)}”`;
  const clips = (element: Element) => getComputedStyle(element).overflow !== 'visible';
  /** Small by nature, beside words of full size; a formula is measured as a whole. */
  const mayBeSmall = (element: Element) =>
    element.closest('sup, sub, .katex, .option-badge, .wall-ranks__head') !== null;

  const seen: { rect: DOMRect; owner: Element; text: string }[] = [];
  const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const owner = node.parentElement;
    if (!owner || text.trim() === '' || owner.closest('.katex-mathml, .wall-ranks__head')) continue;
    const style = getComputedStyle(owner);
    if (style.color === 'rgba(0, 0, 0, 0)' || style.visibility === 'hidden') continue;
    const size = Number.parseFloat(style.fontSize) / unit;
    if (size < smallest - 0.1 && !mayBeSmall(owner)) faults.push(`${named(text)} is ${size.toFixed(1)} units`);
    const range = document.createRange();
    range.selectNodeContents(node);
    // The box of a line holds more air above and below than letters reach into.
    const air = Number.parseFloat(style.fontSize) * 0.3;
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      seen.push({ rect, owner, text });
      for (let box: Element | null = owner; box && wall.contains(box); box = box.parentElement) {
        if (!clips(box)) continue;
        const edge = box.getBoundingClientRect();
        const over = Math.max(edge.left - rect.left, rect.right - edge.right);
        const above = Math.max(edge.top - rect.top, rect.bottom - edge.bottom) - air;
        if (over > 2 || above > 0) faults.push(`${named(text)} is cut off by ${box.className || box.tagName}`);
      }
    }
  }

  // A line's box reaches above and below its letters, so only the middle of it counts.
  const overlap = (one: DOMRect, other: DOMRect) => {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const top = Math.max(one.top + one.height * 0.2, other.top + other.height * 0.2);
    const bottom = Math.min(one.bottom - one.height * 0.2, other.bottom - other.height * 0.2);
    return width > 1 && bottom - top > 1;
  };
  const blockOf = (element: Element) =>
    element.closest('p, li, h1, h2, td, th, .katex, .wall-foot > *, .wall-top > *') ?? element;
  for (const [at, one] of seen.entries()) {
    for (const other of seen.slice(at + 1)) {
      const [a, b] = [blockOf(one.owner), blockOf(other.owner)];
      if (a === b || a.contains(b) || b.contains(a)) continue;
      if (overlap(one.rect, other.rect)) faults.push(`${named(one.text)} lies on ${named(other.text)}`);
    }
  }
  const covered = document.querySelector('.wall-picture, .join-square')?.getBoundingClientRect();
  for (const { rect, text } of seen)
    if (covered && overlap(rect, covered)) faults.push(`${named(text)} lies on the picture`);
  return [...new Set(faults)];
}
