import { openDB } from "idb";
import type { DBSchema } from "idb";
import type { Shelf } from "./shelf.ts";

/** Raise with every store added; a page that knows less becomes read-only beside one that knows more. */
const VERSION = 1;
export const DATABASE = "throughline";

interface Stores extends DBSchema {
  notebooks: { key: string; value: unknown };
  snapshots: { key: [corpusId: string, at: number]; value: string };
  damaged: { key: [corpusId: string, at: number]; value: string };
}

/** Every key that begins with the id of a corpus. */
const ofCorpus = (corpusId: string) => IDBKeyRange.bound([corpusId], [corpusId, []]);

/** Opens the database; `onNewer` hears that a newer version of the page wants it in another tab. */
export async function openShelf(onNewer: () => void): Promise<Shelf> {
  const database = await openDB<Stores>(DATABASE, VERSION, {
    upgrade: (fresh) => {
      for (const name of ["notebooks", "snapshots", "damaged"] as const) fresh.createObjectStore(name);
    },
    blocking: (_now, _wanted, event) => {
      (event.target as IDBDatabase).close(); // or the newer page would wait for this one
      onNewer();
    },
  });
  return {
    read: (corpusId) => database.get("notebooks", corpusId),
    write: async (corpusId, rewrite) => {
      const step = database.transaction(["notebooks", "damaged"], "readwrite", { durability: "strict" });
      const notebooks = step.objectStore("notebooks");
      const written = rewrite(await notebooks.get(corpusId));
      const puts: Promise<unknown>[] = [];
      if (written) puts.push(notebooks.put({ text: written.text }, corpusId));
      if (written?.aside !== undefined) {
        puts.push(step.objectStore("damaged").put(written.aside, [corpusId, Date.now()]));
      }
      step.commit();
      await Promise.all([...puts, step.done]);
    },
    snapshots: async (corpusId) => {
      const step = database.transaction("snapshots");
      const [keys, texts] = await Promise.all([
        step.store.getAllKeys(ofCorpus(corpusId)),
        step.store.getAll(ofCorpus(corpusId)),
      ]);
      return keys.map(([, at], nth) => ({ at, text: texts[nth] ?? "" }));
    },
    addSnapshot: async (corpusId, { at, text }, drop) => {
      const step = database.transaction("snapshots", "readwrite");
      const all = [
        step.store.put(text, [corpusId, at]),
        ...drop.map((time) => step.store.delete([corpusId, time])),
      ];
      await Promise.all([...all, step.done]);
    },
    putAside: async (corpusId, { at, text }) => {
      await database.put("damaged", text, [corpusId, at]);
    },
    list: async () => {
      const step = database.transaction("notebooks");
      const [keys, all] = await Promise.all([step.store.getAllKeys(), step.store.getAll()]);
      return keys.map((corpusId, nth) => ({ corpusId, kept: all[nth] }));
    },
    close: () => database.close(),
  };
}
