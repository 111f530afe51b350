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
    const { response, text } = await request.reply;
    const { ok, status, statusText } = response;
    if (!ok) return failure(notFetched(address.pathname, `${status} ${statusText}`.trim()));
    if (isPage(response)) return failure(notThere(address.pathname));
    return readCorpus(await text, decodeURIComponent(address.pathname.split("/").at(-1) ?? asked));
  } catch {
    return failure(notFetched(address.pathname, "no connection"));
  }
}

/** Many hosts answer a wrong address with a page of their own instead of a 404. */
const isPage = (reply: Response): boolean =>
  reply.headers.get("content-type")?.includes("text/html") ?? false;
