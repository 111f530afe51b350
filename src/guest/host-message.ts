/** What a host may say. Anything else is not heard. */
export type HostMessage =
  /** Asks to be told what is shown, now and whenever it changes. */
  | { readonly type: "throughline:hello" }
  /** `view`: the fragment of an address, as `throughline:state` and the page's own addresses have it. */
  | { readonly type: "throughline:goto"; readonly view: string };

const LONGEST = 8000;

/** Reads a message from anywhere; whatever it is, nothing is thrown and nothing is run. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { type, view } = data as Readonly<Record<string, unknown>>;
  if (type === "throughline:hello") return { type };
  if (type !== "throughline:goto" || typeof view !== "string") return undefined;
  return view.length <= LONGEST && /^#v=\d/.test(view) ? { type, view } : undefined;
}
