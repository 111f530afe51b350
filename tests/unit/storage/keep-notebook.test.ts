import { describe, expect, test } from "vitest";
import { put } from "../../../src/notebook/change.ts";
import { ofKind } from "../../../src/notebook/entry.ts";
import type { Note } from "../../../src/notebook/entry.ts";
import type { Keeper } from "../../../src/notebook/keeper.ts";
import type { Snapshot } from "../../../src/notebook/keeping.ts";
import { openJournal } from "../../../src/storage/journal.ts";
import { keepNotebook } from "../../../src/storage/keep-notebook.ts";
import type { KeeperWorld } from "../../../src/storage/keep-notebook.ts";
import type { Shelf } from "../../../src/storage/shelf.ts";

/** A browser of several tabs: one shelf, one local storage, and a clock that stands until it is moved. */
function makeBrowser() {
  const notebooks = new Map<string, unknown>();
  const snapshots: Snapshot[] = [];
  const damaged: string[] = [];
  const local = new Map<string, string>();
  const storage = {
    get length() {
      return local.size;
    },
    key: (at: number) => [...local.keys()][at] ?? null,
    getItem: (key: string) => local.get(key) ?? null,
    setItem: (key: string, value: string) => void local.set(key, value),
    removeItem: (key: string) => void local.delete(key),
  } as Storage;
  const world = { now: 1_000_000, fault: undefined as Error | undefined, asked: 0, meanwhile: () => {} };
  const tried = <T>(run: () => T): Promise<T> =>
    world.fault ? Promise.reject(world.fault) : Promise.resolve(run());
  const shelf: Shelf = {
    read: (id) => tried(() => notebooks.get(id)),
    write: (id, rewrite) =>
      tried(() => {
        const written = rewrite(notebooks.get(id));
        if (written) notebooks.set(id, { text: written.text });
        if (written?.aside !== undefined) damaged.push(written.aside);
        world.meanwhile();
      }),
    snapshots: () => tried(() => [...snapshots]),
    addSnapshot: (_id, snapshot, drop) =>
      tried(() => {
        snapshots.push(snapshot);
        for (const at of drop)
          snapshots.splice(
            snapshots.findIndex((one) => one.at === at),
            1,
          );
      }),
    putAside: () => Promise.resolve(),
    list: () => Promise.resolve([]),
    close: () => undefined,
  };
  const openTab = (name: string): Promise<Keeper> =>
    keepNotebook("c", {
      openShelf: () => tried(() => shelf),
      journal: openJournal("c", name, () => storage),
      now: () => world.now,
      after: () => () => undefined, // tests write when they say so
      tell: () => undefined,
      askToPersist: () => {
        world.asked += 1;
        return Promise.resolve(false);
      },
    } satisfies KeeperWorld);
  return { world, notebooks, snapshots, damaged, local, openTab };
}

const write = ({ store }: Keeper, id: string, body: string): void => {
  const note: Note = { kind: "note", id, target: { type: "none" }, body, created: 1, changed: 1 };
  store.edit([put(store.getState().notebook.entries, note)], `note ${id}`);
};
const bodies = ({ store }: Keeper) =>
  ofKind(store.getState().notebook.entries, "note")
    .map(({ body }) => body)
    .toSorted();
const phase = ({ store }: Keeper) => store.getState().keeping.phase;

describe("a notebook that is kept", () => {
  test("says that it is kept only when it is", async () => {
    const { openTab } = makeBrowser();
    const tab = await openTab("1");
    expect(phase(tab)).toBe("kept");
    write(tab, "a", "x");
    expect(phase(tab)).toBe("keeping");
    await tab.flush();
    expect(phase(tab)).toBe("kept");
    expect(bodies(await openTab("2"))).toEqual(["x"]);
  });

  test("67 (G): of a page that died before it wrote, the next one finds every letter", async () => {
    const { openTab, local } = makeBrowser();
    const tab = await openTab("1");
    write(tab, "a", "half a w");
    const next = await openTab("2");
    expect(bodies(next)).toEqual(["half a w"]);
    expect(phase(next)).toBe("kept");
    expect(local.size).toBe(0);
    expect(bodies(await openTab("3"))).toEqual(["half a w"]);
  });

  test("69 (G): two tabs with different notes keep both, with the same note both wordings", async () => {
    const { openTab } = makeBrowser();
    const [one, two] = [await openTab("1"), await openTab("2")];
    write(one, "a", "in the first");
    write(two, "b", "in the second");
    await one.flush();
    await two.flush();
    await one.hear();
    expect(bodies(one)).toEqual(["in the first", "in the second"]);
    write(one, "a", "here");
    write(two, "a", "there");
    await one.flush();
    await two.flush();
    expect(bodies(two)).toEqual(["here", "in the second", "there"]);
    expect(two.store.getState().doubled).toBe(1);
    await one.hear();
    expect(bodies(one)).toEqual(["here", "in the second", "there"]);
  });

  test("does not take what one tab left in the journal for another's words", async () => {
    const { openTab } = makeBrowser();
    const one = await openTab("1");
    write(one, "a", "he");
    const two = await openTab("2"); // takes in “he”
    write(one, "a", "hello");
    await one.flush();
    await two.hear();
    expect(bodies(one)).toEqual(["hello"]);
    expect(bodies(two)).toEqual(["hello"]);
  });

  test("68 (G): a full disk is told, nothing on the screen is lost, and it is kept once there is room", async () => {
    const { openTab, world } = makeBrowser();
    const tab = await openTab("1");
    world.fault = Object.assign(new Error("full"), { name: "QuotaExceededError" });
    write(tab, "a", "x");
    await tab.flush();
    expect(tab.store.getState().keeping).toEqual({ phase: "failed", why: "full" });
    write(tab, "b", "y");
    await tab.flush();
    expect(bodies(tab)).toEqual(["x", "y"]);
    world.fault = undefined;
    await tab.flush();
    expect(phase(tab)).toBe("kept");
    expect(bodies(await openTab("2"))).toEqual(["x", "y"]);
  });

  test("68 (G): a browser that refuses at first gets what was written meanwhile, beside what it had", async () => {
    const { openTab, world } = makeBrowser();
    const first = await openTab("1");
    write(first, "a", "of before");
    await first.flush();
    world.fault = new Error("refused");
    const tab = await openTab("2");
    expect(tab.store.getState().keeping).toEqual({ phase: "failed", why: "refused" });
    write(tab, "b", "of now");
    world.fault = undefined;
    await tab.flush();
    expect(bodies(tab)).toEqual(["of before", "of now"]);
  });

  test("69 (G): what a newer page has written is not touched", async () => {
    const { openTab, notebooks } = makeBrowser();
    const newer = '{"format":"throughline-notebook","formatVersion":9,"corpusId":"c","entries":[]}';
    const tab = await openTab("1");
    notebooks.set("c", { text: newer });
    write(tab, "a", "x");
    await tab.flush();
    expect(phase(tab)).toBe("read-only");
    write(tab, "b", "y");
    expect(bodies(tab)).toEqual(["x"]);
    expect(notebooks.get("c")).toEqual({ text: newer });
    expect(phase(await openTab("2"))).toBe("read-only");
  });

  test("71 (G): of what cannot be read a copy is kept, and one goes on with an older state", async () => {
    const { openTab, notebooks, damaged, snapshots } = makeBrowser();
    const tab = await openTab("1");
    write(tab, "a", "x");
    await tab.flush();
    expect(snapshots).toHaveLength(1);
    notebooks.set("c", { text: "{ cut o" });
    const next = await openTab("2");
    const { keeping } = next.store.getState();
    expect(keeping).toMatchObject({ phase: "damaged", text: "{ cut o" });
    write(next, "b", "y");
    expect(bodies(next)).toEqual([]);
    expect(notebooks.get("c")).toEqual({ text: "{ cut o" });
    await next.goOnWith(keeping.phase === "damaged" ? keeping.snapshots[0] : undefined);
    expect([bodies(next), phase(next)]).toEqual([["x"], "kept"]);
    expect(damaged).toEqual(["{ cut o"]);
  });

  test("71 (G): ten and more older states lie there after work of an hour", async () => {
    const { openTab, snapshots, world } = makeBrowser();
    const tab = await openTab("1");
    for (let at = 0; at < 60; at += 1) {
      world.now += 60_000;
      write(tab, `n${at}`, "x");
      await tab.flush();
    }
    expect(snapshots.length).toBeGreaterThanOrEqual(10);
  });

  test("72 (G): the browser is asked to keep it after the first own deed, once, and not for reading", async () => {
    const { openTab, world } = makeBrowser();
    const tab = await openTab("1");
    tab.store.record([put(new Map(), { kind: "seen", thing: "event", id: "e", first: 1, last: 1 })]);
    expect(world.asked).toBe(0);
    write(tab, "a", "x");
    write(tab, "a", "xy");
    await tab.flush();
    expect(world.asked).toBe(1);
    expect(tab.store.getState().isPersistent).toBe(false);
  });

  test("what is done while it is being written is written next", async () => {
    const { openTab, world } = makeBrowser();
    const tab = await openTab("1");
    write(tab, "a", "x");
    world.meanwhile = () => write(tab, "b", "y");
    await tab.flush();
    world.meanwhile = () => {};
    expect(phase(tab)).toBe("keeping");
    await tab.flush();
    expect(bodies(await openTab("2"))).toEqual(["x", "y"]);
  });
});
