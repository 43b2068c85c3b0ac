/** How much may be dropped at once: its bytes go through the window, where chosen files are read by themselves. */
export const mostDropped = 200 * 1024 * 1024;
export const mostDroppedFiles = 2000;
