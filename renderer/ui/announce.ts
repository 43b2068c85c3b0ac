/** Says something to a screen reader without showing it. */
let region: HTMLElement | null = null;

export function announce(text: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.className = 'for-screen-readers';
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    // Without it a dialog makes everything beside it inert, and nothing said there would be heard.
    region.dataset.liveAnnouncer = 'true';
    document.body.append(region);
  }
  region.textContent = text;
}
