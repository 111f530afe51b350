/** Whether this browser, and the page around this one, let it fill the screen. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;

/** A browser that refuses (it wants a key or a click first) leaves everything as it is. */
export function toggleFullscreen(): void {
  if (!canFillScreen()) return;
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
