import type { AppStore } from "../state/store.ts";
import { fitView } from "../state/fit-view.ts";
import { decodeView, encodeView } from "../state/url-codec.ts";
import { readHostMessage } from "./host-message.ts";

/** Several changes in one moment are told as one. Milliseconds. */
const REST = 200;

/**
 * Obeys the window around this one, or the one that opened it, and nobody else. What is shown is told only
 * to an origin that has asked for it. Returns its own clean-up.
 */
export function hearHost(store: AppStore, page: Window): () => void {
  const asked = new Map<string, MessageEventSource>();
  let told = "";
  let timer: number | undefined;
  const post = (type: "ready" | "state", origin: string, to: MessageEventSource): void => {
    const view = encodeView(store.getState().view);
    (to as Window).postMessage({ type: `throughline:${type}`, v: 1, view }, origin);
  };
  const tell = (): void => {
    timer = undefined;
    const view = encodeView(store.getState().view);
    if (view === told) return;
    told = view;
    for (const [origin, source] of asked) post("state", origin, source);
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const isHost = source !== null && source !== page && (source === page.parent || source === page.opener);
    const message = isHost ? readHostMessage(data) : undefined;
    const { corpus, view } = store.getState();
    if (message?.type === "throughline:goto" && corpus.phase === "ready") {
      const wanted = decodeView(message.view, view.language);
      store.dispatch({ type: "restore", view: fitView(wanted, corpus.corpus) });
    } else if (message?.type === "throughline:hello" && source !== null && origin !== "null") {
      asked.set(origin, source); // a host without an origin cannot be told anything in confidence
      if (corpus.phase === "ready") post("ready", origin, source);
    }
  };
  const unsubscribe = store.subscribe(({ corpus, view }, before) => {
    if (corpus !== before.corpus && corpus.phase === "ready") {
      for (const [origin, source] of asked) post("ready", origin, source);
    } else if (view !== before.view && asked.size > 0) timer ??= page.setTimeout(tell, REST);
  });
  page.addEventListener("message", hear);
  return () => {
    page.clearTimeout(timer);
    unsubscribe();
    page.removeEventListener("message", hear);
  };
}
