import { findChanges } from "../notebook/change.ts";
import { lineOf } from "../notebook/entry.ts";
import type { Entry } from "../notebook/entry.ts";
import type { Keeper } from "../notebook/keeper.ts";
import { mayEdit } from "../notebook/keeping.ts";
import type { Keeping, Snapshot } from "../notebook/keeping.ts";
import { mergeNotebooks } from "../notebook/merge-notebooks.ts";
import { isNewer, readNotebook, writeNotebook } from "../notebook/notebook-file.ts";
import { newNotebook } from "../notebook/notebook.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { createNotebookStore, withEntries } from "../notebook/notebook-store.ts";
import { SNAPSHOT_EVERY, snapshotsToDrop } from "../notebook/snapshots.ts";
import { takeIn } from "./journal.ts";
import type { Journal } from "./journal.ts";
import { refusalOf, textOf } from "./shelf.ts";
import type { Rewritten, Shelf } from "./shelf.ts";

/** What the keeper needs of the browser. */
export type KeeperWorld = {
  readonly openShelf: (onNewer: () => void) => Promise<Shelf>;
  readonly journal: Journal;
  readonly now: () => number;
  /** Runs something after so many milliseconds; returns what prevents it. */
  readonly after: (time: number, run: () => void) => () => void;
  /** Tells other tabs that something has been written. */
  readonly tell: () => void;
  readonly askToPersist: () => Promise<boolean>;
};

/** The longest that a change waits; while somebody types without a pause it is written so often. */
const DEBOUNCE = 300; // ms
const RETRY = 5000; // ms

/** Opens the notebook of a corpus and keeps it from then on. Never rejects. */
export async function keepNotebook(corpusId: string, world: KeeperWorld): Promise<Keeper> {
  const store = createNotebookStore(newNotebook(corpusId));
  let shelf: Shelf | undefined;
  /** What lies on the shelf, as far as this tab knows, and the very text. */
  let base = newNotebook(corpusId);
  let baseText: string | undefined;
  let lastSnapshot = -Infinity;
  /** All that this tab has said at each key since then: found on the shelf, it is no word of another. */
  const said = new Map<string, Set<string>>();
  let waiting: { readonly until: number; readonly stop: () => void } | undefined;
  /** What is done to the shelf is done one after the other. */
  let turn = Promise.resolve();
  let hasAsked = false;
  let isSettling = false;

  const phase = (keeping: Keeping): void => store.setState({ keeping });
  const become = (notebook: Notebook, doubled: number, keeping: Keeping): void => {
    isSettling = true;
    store.setState((state) => ({ notebook, doubled: state.doubled + doubled, keeping }));
    isSettling = false;
  };
  const isOurs = (key: string, entry: Entry): boolean => said.get(key)?.has(lineOf(entry)) ?? false;
  const isSettled = (): boolean => store.getState().notebook === base;
  const refuse = (error: unknown): void => {
    const why = refusalOf(error);
    if (why === "newer") return phase({ phase: "read-only" });
    phase({ phase: "failed", why });
    wait(RETRY);
  };
  const wait = (time: number): void => {
    if (waiting && waiting.until <= world.now() + time) return;
    waiting?.stop();
    waiting = { until: world.now() + time, stop: world.after(time, () => void flush()) };
  };

  /** What lies there, or nothing where it cannot be read. */
  const parse = (kept: unknown): Notebook | undefined => {
    if (kept === undefined) return newNotebook(corpusId);
    const text = textOf(kept);
    if (text === undefined) return undefined;
    if (text === baseText) return base;
    const read = readNotebook(text, corpusId);
    return read.ok ? read.value : undefined;
  };

  const noteDown = (): void => {
    const changes = findChanges(base.entries, store.getState().notebook.entries);
    for (const { key, after } of changes) {
      const values = said.get(key) ?? new Set();
      if (after) values.add(lineOf(after));
      said.set(key, values);
    }
    world.journal.note(changes);
  };

  const open = async (): Promise<Shelf> => {
    shelf ??= await world.openShelf(() => phase({ phase: "read-only" }));
    return shelf;
  };

  const write = async (): Promise<void> => {
    const ours = store.getState().notebook;
    let merged = { notebook: ours, doubled: [] as readonly string[] };
    let text = "";
    let isForeign = false;
    try {
      await (
        await open()
      ).write(corpusId, (kept): Rewritten | undefined => {
        const there = textOf(kept);
        isForeign = there !== undefined && there !== baseText && isNewer(there);
        if (isForeign) return undefined;
        const theirs = parse(kept);
        merged = mergeNotebooks(base, ours, theirs ?? base, isOurs);
        text = writeNotebook(merged.notebook);
        if (text === there) return undefined;
        return { text, ...(theirs === undefined && { aside: there ?? JSON.stringify(kept) }) };
      });
    } catch (error) {
      return refuse(error);
    }
    if (isForeign) return phase({ phase: "read-only" });
    settle(ours, merged, text);
    world.tell();
    if (world.now() - lastSnapshot >= SNAPSHOT_EVERY) await takeSnapshot();
  };

  /** What is on the shelf now is what `ours` has become; what has been done meanwhile comes on top. */
  const settle = (
    ours: Notebook,
    { notebook, doubled }: { readonly notebook: Notebook; readonly doubled: readonly string[] },
    text: string | undefined,
  ): void => {
    const now = mergeNotebooks(ours, store.getState().notebook, notebook).notebook;
    [base, baseText] = [notebook, text];
    said.clear();
    const isAll = now.entries === notebook.entries || findChanges(notebook.entries, now.entries).length === 0;
    become(isAll ? notebook : now, doubled.length, { phase: isAll ? "kept" : "keeping" });
    noteDown();
    if (!isAll) wait(DEBOUNCE);
  };

  const inTurn = (run: () => Promise<void>): Promise<void> => {
    turn = turn.then(() => (mayEdit(store.getState().keeping) ? run() : undefined));
    return turn;
  };

  const flush = (): Promise<void> => {
    waiting?.stop();
    waiting = undefined;
    return inTurn(async () => {
      if (!isSettled()) await write();
    });
  };

  const readAgain = async (): Promise<void> => {
    if (!shelf) return;
    try {
      const kept = await shelf.read(corpusId);
      const text = textOf(kept);
      if (text === undefined || text === baseText) return;
      if (isNewer(text)) return phase({ phase: "read-only" });
      const theirs = parse(kept);
      if (!theirs) return; // told when something is to be written; what is on the screen is whole
      const ours = store.getState().notebook;
      const merged = mergeNotebooks(base, ours, theirs, isOurs);
      [base, baseText] = [theirs, text];
      said.clear();
      const isAll = findChanges(theirs.entries, merged.notebook.entries).length === 0;
      become(isAll ? theirs : merged.notebook, merged.doubled.length, { phase: isAll ? "kept" : "keeping" });
      noteDown();
      if (!isAll) wait(DEBOUNCE);
    } catch (error) {
      refuse(error);
    }
  };

  const takeSnapshot = async (): Promise<void> => {
    if (!shelf || base.entries.size === 0) return;
    const at = world.now();
    try {
      const times = (await shelf.snapshots(corpusId)).map((snapshot) => snapshot.at);
      await shelf.addSnapshot(corpusId, { at, text: writeNotebook(base) }, snapshotsToDrop([...times, at]));
      lastSnapshot = at;
    } catch {
      lastSnapshot = -Infinity; // tried again with the next writing; the notebook itself is kept
    }
  };

  const goOnWith = async (snapshot: Snapshot | undefined): Promise<void> => {
    const read = snapshot && readNotebook(snapshot.text, corpusId);
    const notebook = read?.ok ? read.value : newNotebook(corpusId);
    [base, baseText] = [newNotebook(corpusId), undefined];
    become(withLeftBehind(notebook), 0, { phase: "keeping" });
    await flush();
  };

  const withLeftBehind = (notebook: Notebook): Notebook => {
    const left = world.journal.leftBehind();
    return withEntries(
      notebook,
      left.reduce(
        (entries, { changes }) => (changes.length > 0 ? takeIn(entries, changes) : entries),
        notebook.entries,
      ),
    );
  };

  const begin = async (): Promise<void> => {
    const opened = await open();
    const kept = await opened.read(corpusId);
    const text = textOf(kept);
    if (text !== undefined && isNewer(text)) return phase({ phase: "read-only" });
    const there = parse(kept);
    const snapshots = await opened.snapshots(corpusId);
    lastSnapshot = Math.max(-Infinity, ...snapshots.map(({ at }) => at));
    if (!there) {
      const readable = snapshots.filter((one) => readNotebook(one.text, corpusId).ok);
      return phase({
        phase: "damaged",
        text: text ?? JSON.stringify(kept),
        snapshots: readable.toSorted((a, b) => b.at - a.at),
      });
    }
    [base, baseText] = [there, text];
    const left = world.journal.leftBehind();
    const now = withLeftBehind(there);
    become(now, 0, { phase: now === there ? "kept" : "keeping" });
    if (snapshots.at(-1)?.text !== text) await takeSnapshot();
    if (now !== there) await flush();
    if (isSettled()) for (const line of left) world.journal.drop(line);
  };

  try {
    await begin();
  } catch (error) {
    become(withLeftBehind(store.getState().notebook), 0, { phase: "keeping" });
    refuse(error);
  }
  store.subscribe((state, before) => {
    if (isSettling || state.notebook === before.notebook) return;
    noteDown();
    if (state.keeping.phase === "nowhere") return;
    if (state.keeping.phase === "kept") phase({ phase: "keeping" });
    wait(DEBOUNCE);
    if (state.hasOwnEdits && !hasAsked) {
      hasAsked = true;
      void world.askToPersist().then((isPersistent) => store.setState({ isPersistent }));
    }
  });
  return { store, flush, hear: () => inTurn(readAgain), takeSnapshot, goOnWith };
}
