import { readFragment } from "./guest/guest-address.ts";
import { SHOWS } from "./modes/embed.ts";
import type { Show } from "./modes/embed.ts";

/** What a frame is told by its address, or by a page that holds everything itself. */
export type GuestSettings = {
  /** The fragment of an address. */
  readonly view: string;
  readonly show: Show;
  /** The address of the whole page, without a fragment. */
  readonly full?: string;
  readonly id: string;
  readonly address: string;
  readonly secret?: string;
  readonly childId?: string;
};

/** Written into a page that is saved as one file; see `guest/one-file.ts`. */
const INLINE = "throughline-settings";
const ID = /^[\w-]{1,64}$/;

export function readGuestSettings(
  document: Document,
  { hash, href, search, protocol }: Pick<Location, "hash" | "href" | "search" | "protocol">,
  frameName: string,
): GuestSettings {
  const fields = new URLSearchParams(search);
  const inline = readInline(document);
  const { view, secret } = readFragment(hash);
  const asked = fields.get("show") ?? inline["show"];
  const childId = fields.get("childId");
  const full = inline["full"] ?? (/^https?:$/.test(protocol) ? fullAddress(href, fields) : undefined);
  const id = [fields.get("id"), frameName].find((name) => name !== null && ID.test(name));
  return {
    view: view.length > 1 ? view : (inline["view"] ?? ""),
    show: SHOWS.find((show) => show === asked) ?? "all",
    id: id ?? "throughline",
    address: href,
    ...(full !== undefined && { full }),
    ...(secret !== undefined && { secret }),
    ...(childId !== null && ID.test(childId) && { childId }),
  };
}

/** The page beside this one, with the same corpus. */
function fullAddress(href: string, fields: URLSearchParams): string {
  const address = new URL("./", href);
  const corpus = fields.get("corpus");
  if (corpus !== null) address.searchParams.set("corpus", corpus);
  return address.href;
}

function readInline(document: Document): Readonly<Record<string, string>> {
  const text = document.getElementById(INLINE)?.textContent ?? "{}";
  const read: unknown = JSON.parse(text);
  if (typeof read !== "object" || read === null) return {};
  return Object.fromEntries(Object.entries(read).filter(([, value]) => typeof value === "string"));
}
