const SHIPPED_CORPUS = "corpora/cyberspace-governance.corpus.json";

/**
 * A corpus that has been asked for; no address where what was asked for is none, no reply where it leads to
 * another host, which is never asked.
 */
export type CorpusRequest = {
  readonly asked: string;
  readonly address?: URL;
  readonly reply?: Promise<Response>;
};

/** Asks for the corpus the address names with `?corpus=`, or the shipped one. Same origin only. */
export function requestCorpus({ search, origin }: Location): CorpusRequest {
  const asked = new URLSearchParams(search).get("corpus") ?? SHIPPED_CORPUS;
  if (!URL.canParse(asked, document.baseURI)) return { asked };
  const address = new URL(asked, document.baseURI);
  if (address.origin !== origin) return { asked, address };
  const reply = fetch(address);
  reply.catch(() => undefined); // told by whoever opens it
  return { asked, address, reply };
}

/** Sent before the rest of the page's code is run, so that both are under way at once. */
export const FIRST_REQUEST = requestCorpus(window.location);
