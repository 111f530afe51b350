import { PRESENTER, originOf } from "./messages.ts";
import type { FromPresenter, FromStage } from "./messages.ts";

/** Milliseconds between two questions whether the stage is there, and of silence after which it is looked for. */
const ASK = 400;
const SILENCE = 1100;

/**
 * Keeps in touch with the stage that opened this window, through a port handed to it. A stage that was
 * reloaded has lost its end of the port and falls silent: it is then given another. Without an opener a
 * channel of the same name is tried, which browsers cut where pages lie in frames of other hosts.
 * Returns how to send something there.
 */
export function findStage(hear: (message: FromStage | undefined) => void): (message: FromPresenter) => void {
  const opener: Window | null = window.opener;
  const channel =
    opener === null && typeof BroadcastChannel === "function" ? new BroadcastChannel(PRESENTER) : undefined;
  let port: MessagePort | undefined;
  let heardAt = -Infinity;
  let isLost = false;

  const lose = (): void => {
    heardAt = -Infinity;
    if (!isLost) hear(undefined);
    isLost = true;
  };
  const listen = ({ data }: MessageEvent): void => {
    if (isLost || heardAt === -Infinity) onLeaving(opener, lose);
    heardAt = performance.now();
    isLost = false;
    hear(data as FromStage);
  };
  const send = (message: FromPresenter): void => (port ?? channel)?.postMessage(message);
  const knock = (): void => {
    if (!opener) return send({ type: "throughline-presenter" });
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.addEventListener("message", listen);
    port.start();
    opener.postMessage({ type: "throughline-presenter" } satisfies FromPresenter, originOf(window), [port2]);
  };
  const ask = (): void => {
    if (performance.now() - heardAt < SILENCE) return send({ type: "are-you-there" });
    lose();
    knock();
  };
  channel?.addEventListener("message", listen);
  knock();
  setInterval(ask, ASK);
  return send;
}

/** Keys pressed here while the stage is being reloaded would be lost: it is known at once that it went. */
function onLeaving(stage: Window | null, run: () => void): void {
  try {
    stage?.addEventListener("pagehide", run, { once: true });
  } catch {
    // A stage of another origin tells nothing of itself; its silence does.
  }
}
