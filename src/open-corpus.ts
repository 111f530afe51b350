import { notFetched, notThere, otherHost } from "./base/messages/opening.ts";
import { failure } from "./base/problem.ts";
import type { Result } from "./base/problem.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import type { Corpus } from "./domain/corpus.ts";

const SHIPPED_CORPUS = "corpora/cyberspace-governance.corpus.json";

/** Fetches the corpus the address asks for with `?corpus=`, or the shipped one. Same origin only. */
export async function openCorpus(location: Location): Promise<Result<Corpus>> {
  const asked = new URLSearchParams(location.search).get("corpus") ?? SHIPPED_CORPUS;
  const address = new URL(asked, document.baseURI);
  if (address.origin !== location.origin) return failure(otherHost(asked));
  try {
    const reply = await fetch(address);
    if (!reply.ok) return failure(notFetched(address.pathname, `${reply.status} ${reply.statusText}`.trim()));
    if (isPage(reply)) return failure(notThere(address.pathname));
    // Decoding the whole at once takes two thirds of the time that `text` takes chunk by chunk.
    const text = new TextDecoder().decode(await reply.arrayBuffer());
    return readCorpus(text, decodeURIComponent(address.pathname.split("/").at(-1) ?? asked));
  } catch {
    return failure(notFetched(address.pathname, "no connection"));
  }
}

/** Many hosts answer a wrong address with a page of their own instead of a 404. */
const isPage = (reply: Response): boolean =>
  reply.headers.get("content-type")?.includes("text/html") ?? false;
