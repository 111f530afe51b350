import { expect, test, vi } from "vitest";
import { createClassicScripts } from "../../../src/guest/classic-scripts.ts";

test("a later script comes with all it needs, once, and is run once", async () => {
  const runs = vi.fn<() => void>();
  const load = vi.fn<(file: string) => Promise<void>>((file) => {
    scripts.part(`./${file}`, (require, exports) => {
      if (file === "later.js") exports["sum"] = Number(require("./shared.js")["two"]) + 1;
      else exports["two"] = 2;
      runs();
    });
    return Promise.resolve();
  });
  const scripts = createClassicScripts({ "./later.js": ["shared.js", "later.js"] }, load);
  const [first, second] = await Promise.all([scripts.fetch("./later.js"), scripts.fetch("./later.js")]);
  expect(first["sum"]).toBe(3);
  expect(second).toBe(first);
  expect(load).toHaveBeenCalledTimes(2);
  expect(runs).toHaveBeenCalledTimes(2);
});

test("a script that did not arrive is asked for again", async () => {
  let isThere = false;
  const scripts = createClassicScripts({}, (file) => {
    if (!isThere) return Promise.reject(new Error("no connection"));
    scripts.part(file, (_require, exports) => void (exports["name"] = file));
    return Promise.resolve();
  });
  await expect(scripts.fetch("./later.js")).rejects.toThrow("no connection");
  isThere = true;
  expect((await scripts.fetch("./later.js"))["name"]).toBe("./later.js");
});
