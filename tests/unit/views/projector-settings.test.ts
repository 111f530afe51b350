import { expect, test } from "vitest";
import {
  PLAIN,
  isAdjusted,
  keepSettings,
  readSettings,
} from "../../../src/views/present/projector-settings.ts";

const shelf = (held: string | null = null) => {
  let kept = held;
  const storage = {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  } as unknown as Storage;
  return () => storage;
};
const denied = (): Storage => {
  throw new DOMException("denied", "SecurityError");
};

test("settings come back as they were kept", () => {
  const storage = shelf();
  const settings = { ...PLAIN, palette: "dark", brightness: 1.5, hearsCharacters: false } as const;
  expect(keepSettings(storage, settings)).toBe(true);
  expect(readSettings(storage)).toEqual(settings);
});

test("what is not ours, or out of range, is as if nothing had been kept", () => {
  for (const held of [
    "",
    "null",
    "[1]",
    "{",
    '{"brightness":9,"contrast":"1","textSize":-1,"palette":"pink"}',
  ])
    expect(readSettings(shelf(held))).toEqual(PLAIN);
});

test("a browser that keeps nothing says so and stops nothing", () => {
  expect(readSettings(denied)).toEqual(PLAIN);
  expect(keepSettings(denied, PLAIN)).toBe(false);
});

test("larger letters are no adjustment of the picture, brightness is", () => {
  expect(isAdjusted({ ...PLAIN, textSize: 1.2 })).toBe(false);
  expect(isAdjusted({ ...PLAIN, brightness: 0.9 })).toBe(true);
});
