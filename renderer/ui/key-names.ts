/** What keys are called, on the cap and by a screen reader. */
const isMac = /Mac/.test(globalThis.navigator?.userAgent ?? '');
const onMac: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

export const keyName = (key: string): string => (isMac && onMac[key]) || key;

/** The same keys as a screen reader wants them: "Control+K". */
export const keyShortcut = (keys: readonly string[]): string =>
  keys.map((key) => (key === 'Ctrl' ? (isMac ? 'Meta' : 'Control') : key)).join('+');
