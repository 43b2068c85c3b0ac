/**
 * Required before an app's own code: at each line on its input presses Space in the first window, and says how long it
 * took until the second animation frame after the page of the second window changed. `BENCH_OPEN` is run in the first
 * window, to get the app to open the second.
 */
const { app } = require('electron');
const { createInterface } = require('node:readline');

const windows = [];
app.on('browser-window-created', (_event, window) => windows.push(window));

const now = 'performance.timeOrigin + performance.now()';
const loaded = ({ webContents }) =>
  webContents.isLoading() || webContents.getURL() === ''
    ? new Promise((wake) => webContents.once('did-finish-load', wake))
    : Promise.resolve();
const run = (window, script) => window.webContents.executeJavaScript(script);
const until = async (holds) => {
  while (!holds()) await new Promise((wake) => setTimeout(wake, 50));
};

async function open() {
  await until(() => windows[0]);
  await loaded(windows[0]);
  if (process.env.BENCH_OPEN) await run(windows[0], process.env.BENCH_OPEN);
  await until(() => windows[1]);
  await loaded(windows[1]);
}

/** Pressed in the page itself: a window without the focus would get no key from outside. */
const keydown = `{
  const pressed = ${now};
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true, cancelable: true }));
  pressed;
}`;

const painted = `new Promise((painted) => {
  const watch = new MutationObserver(() => {
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => painted(${now})));
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
})`;

/** A window that another covers draws no frames, and two apps take turns here. */
const leave = () => {
  for (const window of windows) window.hide();
};

async function press() {
  const [teacher, wall] = windows;
  for (const window of windows) {
    window.show();
    await run(window, 'new Promise((drawn) => requestAnimationFrame(() => drawn(0)))');
  }
  const seen = run(wall, painted);
  // The watcher must be in place before the key is pressed.
  await run(wall, '0');
  const pressed = await run(teacher, keydown);
  const end = await seen;
  leave();
  return end - pressed;
}

const say = (line) => process.stdout.write(`${line}\n`);
app.whenReady().then(async () => {
  await open();
  leave();
  say('ready');
  createInterface({ input: process.stdin })
    .on('line', () => press().then((took) => say(`painted after ${took}`)))
    .on('close', () => app.exit(0));
});
