/** Whether the card before a text stands open, by the id of its source, for this visit to the page. */
const KEY = "throughline.source-heads";

type Visits = Readonly<Record<string, boolean>>;

/** Where the browser keeps nothing (a frame without storage, a private window) the page remembers by itself. */
let remembered: Visits = {};

export const isHeadOpen = (sourceId: string): boolean => read()[sourceId] ?? true;

/** The next visit finds it closed, unless it was opened again by hand. */
export function visitHead(sourceId: string): void {
  if (read()[sourceId] === undefined) rememberHead(sourceId, false);
}

export function rememberHead(sourceId: string, isOpen: boolean): void {
  remembered = { ...read(), [sourceId]: isOpen };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(remembered));
  } catch {
    // kept by the page alone
  }
}

function read(): Visits {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Visits) : {};
  } catch {
    return remembered;
  }
}
