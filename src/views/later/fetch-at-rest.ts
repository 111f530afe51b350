import { PARTS } from "./parts.ts";

/**
 * Fetches what has not been asked for in vain by now, one part after the other, when the page has nothing else
 * to do: so that it is there when it is asked for, also where the connection is poor or gone by then.
 */
export async function fetchAtRest(): Promise<void> {
  for (const part of PARTS) {
    await rest();
    if (part.state().phase === "waiting") await part.fetch();
  }
}

/** Not every browser tells when it is idle. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 300);
  });
