/**
 * How a request of the page is answered.
 *
 *     kept     from what was kept at the first visit; `name` is the file in the folder of the site
 *     corpus   from the network, and from the last time where there is none: a teacher's own corpus may change
 *     network  not ours
 */
export type Answer =
  | { readonly type: "kept"; readonly name: string }
  | { readonly type: "corpus" }
  | { readonly type: "network" };

export type Asked = {
  readonly method: string;
  readonly url: string;
  /** It is for a page to be shown. */
  readonly isPage: boolean;
};

/** The name of such a file changes with what is in it, so that one of a former version is still right. */
export const NEVER_CHANGES = /^assets\//;

const NETWORK: Answer = { type: "network" };

/** `scope`: the address of the folder the site is in, ending in a slash. `names`: of the files kept; "" is the start page. */
export function chooseAnswer(
  { method, url, isPage }: Asked,
  scope: string,
  names: ReadonlySet<string>,
): Answer {
  if (method !== "GET") return NETWORK;
  const [site, asked] = [new URL(scope), new URL(url)];
  if (asked.origin !== site.origin) return NETWORK;
  const name = asked.pathname.startsWith(site.pathname)
    ? asked.pathname.slice(site.pathname.length)
    : undefined;
  if (isPage && (name === "" || name === "index.html")) return { type: "kept", name: "" };
  if (name !== undefined && (names.has(name) || NEVER_CHANGES.test(name))) return { type: "kept", name };
  return asked.pathname.endsWith(".json") && !isPage ? { type: "corpus" } : NETWORK;
}
