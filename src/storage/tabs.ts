const CHANNEL = "throughline.notebooks";

/** Word between the tabs in which one notebook is open. Only that it was written is said, never what. */
export type Tabs = { readonly tell: () => void; readonly leave: () => void };

export function joinTabs(corpusId: string, onWord: () => void): Tabs {
  if (typeof BroadcastChannel === "undefined") return { tell: () => undefined, leave: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === corpusId) onWord();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, its own
  return { tell: () => channel.postMessage(corpusId), leave: () => channel.close() };
}
