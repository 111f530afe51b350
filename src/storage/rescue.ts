import type { KeptNotebook } from "../notebook/notebooks.ts";
import { openShelf } from "./idb-shelf.ts";
import { textOf } from "./shelf.ts";

/** All notebooks that lie in this browser, as they lie there; none where it gives none. Never rejects. */
export async function rescueNotebooks(): Promise<readonly KeptNotebook[]> {
  try {
    const shelf = await openShelf(() => undefined);
    const all = await shelf.list();
    shelf.close();
    return all.map(({ corpusId, kept }) => ({ corpusId, text: textOf(kept) ?? JSON.stringify(kept) }));
  } catch {
    return []; // the page says that nothing was found, and that is so
  }
}
