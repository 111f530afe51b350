/** The door of the worker of words; the room is `words-room.ts`. */
import type { WordsRequest } from "./protocol.ts";
import { makeWordsRoom } from "./words-room.ts";

const channel = new MessageChannel();
const resumed: (() => void)[] = [];
channel.port1.addEventListener("message", () => resumed.shift()?.());
channel.port1.start();

const obey = makeWordsRoom({
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, workers have none
  post: (reply) => self.postMessage(reply),
  pause: () =>
    new Promise((resolve) => {
      resumed.push(resolve);
      channel.port2.postMessage(undefined); // a timer would wait four milliseconds
    }),
  now: () => performance.now(),
});

self.addEventListener("message", ({ data }: MessageEvent<WordsRequest>) => obey(data));
