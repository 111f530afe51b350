/**
 * Keeps the site in the browser. A program of its own: the build bundles it into `sw.js` and fills in
 * what is to be kept. The version that is open goes on until a person asks for the newer one, or
 * until no page of the site is open.
 */
import { chooseAnswer, NEVER_CHANGES } from "./choose-answer.ts";
import type { TakeOver } from "./take-over.ts";

/** Files of the site by their names in its folder; "" is the start page. */
declare const FILES: readonly string[];
/** Another one whenever a file has changed. */
declare const VERSION: string;

type LateEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type RequestEvent = Event & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};
type Worker = {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LateEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
};
// TypeScript knows the global scope of a window only.
declare const self: Worker;

const { scope } = self.registration;
/** Several sites may live in folders of one host: each has its own. */
const PREFIX = `throughline ${scope} `;
const OWN = PREFIX + VERSION;
const CORPORA = `${PREFIX}corpora`;
const NAMES = new Set(FILES);
const AT_ONCE = 4;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({ data }) => {
  const wanted: TakeOver["type"] = "throughline:take-over";
  if (typeof data === "object" && data !== null && "type" in data && data.type === wanted) {
    void self.skipWaiting();
  }
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { method, url, mode } = request;
  const answer = chooseAnswer({ method, url, isPage: mode === "navigate" }, scope, NAMES);
  if (answer.type === "kept") event.respondWith(answerKept(answer.name, request));
  if (answer.type === "corpus") event.respondWith(answerCorpus(request));
});

/** All or nothing: a version of which a file is missing never takes over, and is tried again at the next visit. */
async function keepAll(): Promise<void> {
  const own = await caches.open(OWN);
  const waiting = [...FILES];
  const keepNext = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await keep(own, name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

async function keep(own: Cache, name: string): Promise<void> {
  const address = new URL(name, scope).href;
  const isSame = NEVER_CHANGES.test(name);
  const former = isSame ? await caches.match(address) : undefined;
  const response = former ?? (await fetch(address, { cache: isSame ? "default" : "no-cache" }));
  if (!response.ok) throw new Error(`${address} cannot be kept: ${response.status}`);
  await own.put(address, await plain(response));
}

/** A page that was reached by a redirection may not be shown again as an answer to another address. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  const { headers, status } = response;
  return new Response(await response.blob(), { headers, status });
}

/** The version before this one stays: a page of it may still be open and ask for its parts. */
async function takeOver(): Promise<void> {
  const versions = (await caches.keys()).filter(
    (name) => name.startsWith(PREFIX) && name !== CORPORA && name !== OWN,
  );
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answerKept(name: string, request: Request): Promise<Response> {
  const address = new URL(name, scope).href;
  const kept = await caches.match(address, NEVER_CHANGES.test(name) ? {} : { cacheName: OWN });
  return kept ?? fetch(request);
}

async function answerCorpus(request: Request): Promise<Response> {
  const corpora = await caches.open(CORPORA);
  try {
    const response = await fetch(request);
    if (response.ok) await corpora.put(request, response.clone());
    return response;
  } catch (failure) {
    const former = await corpora.match(request);
    if (former) return former;
    throw failure;
  }
}
