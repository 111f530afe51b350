import type { TakeOver } from "./take-over.ts";

/**
 *     off      not kept: the browser cannot, or the connection broke off; tried again at the next visit
 *     coming   on its way
 *     kept     opens without a connection
 *     newer    the same, and a newer version waits
 */
export type OfflineState = "off" | "coming" | "kept" | "newer";

/** Shaped as React wants a store. */
export type Offline = {
  readonly state: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The newer version takes over, and the page is loaded anew. */
  readonly takeOver: () => void;
};

type Page = {
  readonly workers: ServiceWorkerContainer;
  readonly reload: () => void;
};

/** Begins to keep the site in the browser. `address`: of the service worker, in the folder of the site. */
export function keepOffline(address: URL, { workers, reload }: Page): Offline {
  let state: OfflineState = "coming";
  let waiting: ServiceWorker | undefined;
  const listeners = new Set<() => void>();
  const become = (next: OfflineState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const look = (registration: ServiceWorkerRegistration): void => {
    waiting = registration.waiting ?? undefined;
    if (registration.active) become(waiting ? "newer" : "kept");
  };
  const follow = (registration: ServiceWorkerRegistration): void => {
    look(registration);
    const watch = (worker: ServiceWorker | null): void =>
      worker?.addEventListener("statechange", () => look(registration));
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
  };
  workers.register(address).then(
    // What guards a reader's privacy may answer with nothing instead of refusing.
    (registration?: ServiceWorkerRegistration) => (registration ? follow(registration) : become("off")),
    () => become("off"),
  );
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver: () => {
      if (!waiting) return;
      workers.addEventListener("controllerchange", reload, { once: true });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, workers have none
      waiting.postMessage({ type: "throughline:take-over" } satisfies TakeOver);
    },
  };
}
