const SHIPPED_CORPUS = "corpora/cyberspace-governance.corpus.json";

/** Which corpus file a page is asked to open; no address where what was asked for is none. */
export type CorpusAddress = {
  readonly asked: string;
  readonly address?: URL;
  /** Whether it lies on the page's own host; no other is ever asked. */
  readonly isOwn: boolean;
};

/** The corpus the address names with `?corpus=`, or the shipped one. */
export function corpusAddress({ search, origin }: Pick<Location, "search" | "origin">): CorpusAddress {
  const asked = new URLSearchParams(search).get("corpus") ?? SHIPPED_CORPUS;
  if (!URL.canParse(asked, document.baseURI)) return { asked, isOwn: false };
  const address = new URL(asked, document.baseURI);
  return { asked, address, isOwn: address.origin === origin };
}
