import { assert } from "../base/assert.ts";

type Exports = Record<string, unknown>;
type Make = (require: (name: string) => Exports, exports: Exports, module: { exports: Exports }) => void;

/**
 * The page's code where modules may not be loaded: in a frame without an origin, on a host that sends no
 * headers for it. Each bundle is a classic script that says its name; those it needs stand before it.
 */
export type ClassicScripts = {
  /** A bundle tells of itself when its script runs. It is not run before it is required. */
  readonly part: (name: string, make: Make) => void;
  readonly require: (name: string) => Exports;
  /** Loads a bundle with all it needs, in order; where that fails it may be asked for again. */
  readonly fetch: (name: string) => Promise<Exports>;
};

type Part = { readonly make: Make; readonly module: { exports: Exports }; hasBegun: boolean };

/**
 * `needs`: for each bundle that comes later, the files that must be there for it, itself last; styles end
 * in `.css`. `load` brings one file and rejects where it cannot.
 */
export function createClassicScripts(
  needs: Readonly<Record<string, readonly string[]>>,
  load: (file: string) => Promise<void>,
): ClassicScripts {
  const parts = new Map<string, Part>();
  const coming = new Map<string, Promise<void>>();
  const require = (name: string): Exports => {
    const part = parts.get(name);
    assert(part, `the script ${name} is not here`);
    if (!part.hasBegun) {
      part.hasBegun = true; // before it runs: two that need each other see what is there so far
      part.make(require, part.module.exports, part.module);
    }
    return part.module.exports;
  };
  const bring = (file: string): Promise<void> => {
    const known = coming.get(file);
    if (known !== undefined) return known;
    const loading = load(file).catch((error: unknown) => {
      coming.delete(file);
      throw error;
    });
    coming.set(file, loading);
    return loading;
  };
  return {
    part: (name, make) => void parts.set(name, { make, module: { exports: {} }, hasBegun: false }),
    require,
    fetch: async (name) => {
      if (!parts.has(name)) await Promise.all((needs[name] ?? [name]).map(bring));
      return require(name);
    },
  };
}
