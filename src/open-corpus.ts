import { noAddress, notFetched, notThere, otherHost } from "./base/messages/opening.ts";
import { failure } from "./base/problem.ts";
import type { Result } from "./base/problem.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import type { Corpus } from "./domain/corpus.ts";
import type { CorpusRequest } from "./request-corpus.ts";

/** Reads what a request brings. */
export async function openCorpus(request: CorpusRequest): Promise<Result<Corpus>> {
  const { asked, address } = request;
  if (!address) return failure(noAddress(asked));
  if (!request.reply) return failure(otherHost(asked));
  try {
    const reply = await request.reply;
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
