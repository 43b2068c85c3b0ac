/** Required before an app's own code: says when the first window has painted something, and ends the app. */
const { app } = require('electron');

app.once('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => {
    process.stdout.write(`painted at ${performance.timeOrigin + performance.now()}\n`, () => app.exit(0));
  });
});
