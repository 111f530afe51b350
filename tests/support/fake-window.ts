/** A browser window as far as the address goes: entries of history, of which one is shown. */
export type FakeWindow = {
  readonly window: Window;
  /** The fragments of all entries, oldest first. */
  readonly entries: () => readonly string[];
  readonly address: () => string;
  readonly back: () => void;
  readonly forward: () => void;
  /** What the reader types into the address bar. */
  readonly type: (fragment: string) => void;
  /** The page is left, or put aside by a phone. */
  readonly leave: () => void;
  /** A hand takes hold of something on the page, and lets go. */
  readonly press: () => void;
  readonly release: () => void;
  readonly listeners: () => number;
};

export function fakeWindow(fragment = ""): FakeWindow {
  const entries = [fragment];
  let at = 0;
  const listeners = new Map<string, Set<() => void>>();
  const tell = (type: string) => listeners.get(type)?.forEach((listener) => listener());
  const push = (address: string) => {
    entries.splice(at + 1, Infinity, address);
    at += 1;
  };
  const go = (step: number) => {
    const next = at + step;
    if (next < 0 || next >= entries.length) throw new Error(`history has no entry ${next}`);
    at = next;
    tell("popstate");
    tell("hashchange");
  };
  const window = {
    location: {
      get hash() {
        return entries[at];
      },
    },
    history: {
      pushState: (_state: unknown, _title: string, address: string) => push(address),
      replaceState: (_state: unknown, _title: string, address: string) => {
        entries[at] = address;
      },
    },
    addEventListener: (type: string, listener: () => void) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: () => void) => listeners.get(type)?.delete(listener),
    setTimeout: (ring: () => void, delay: number) => setTimeout(ring, delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  return {
    window: window as unknown as Window,
    entries: () => entries,
    address: () => entries[at] ?? "",
    back: () => go(-1),
    forward: () => go(1),
    type: (address) => {
      push(address);
      tell("popstate");
      tell("hashchange");
    },
    press: () => tell("pointerdown"),
    release: () => tell("pointerup"),
    leave: () => tell("pagehide"),
    listeners: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
  };
}
