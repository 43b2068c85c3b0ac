/** Sends each key press on, and writes what comes from the other window. */
const { ipcRenderer } = require('electron');

let count = 0;
addEventListener('keydown', () => {
  count += 1;
  ipcRenderer.send('key', count);
});
ipcRenderer.on('key', (_, pressed) => {
  document.body.textContent = String(pressed);
});
