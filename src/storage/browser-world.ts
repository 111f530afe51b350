import { openShelf } from "./idb-shelf.ts";
import { openJournal } from "./journal.ts";
import type { KeeperWorld } from "./keep-notebook.ts";

/** A database that neither opens nor refuses is held by something; the page does not wait for it longer. */
const PATIENCE = 4000; // ms

/** The browser as a keeper needs it. `tell` tells other tabs. */
export function browserWorld(corpusId: string, tell: () => void): KeeperWorld {
  return {
    openShelf: (onNewer) => within(PATIENCE, openShelf(onNewer)),
    journal: openJournal(corpusId, crypto.randomUUID?.() ?? String(Math.random()), () => localStorage),
    now: () => Date.now(),
    after: (time, run) => {
      const timer = setTimeout(run, time);
      return () => clearTimeout(timer);
    },
    tell,
    askToPersist: async () => {
      try {
        return await navigator.storage.persist();
      } catch {
        return false; // not on pages without https, and not in frames of others
      }
    },
  };
}

async function within<T>(time: number, coming: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), time);
  });
  try {
    return await Promise.race([coming, limit]);
  } finally {
    clearTimeout(timer);
  }
}
