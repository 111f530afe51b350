import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictureName } from "../../../../src/timeline/sheet/picture-name.ts";

describe("the name of a picture file", () => {
  test("says the corpus, the scale and the width", () => {
    expect(pictureName("cyberspace-governance", "gaps-collapsed", 1920, "svg")).toBe(
      "cyberspace-governance-gaps-collapsed-1920.svg",
    );
  });

  test("keeps letters of any script, and nothing that means something to a file system", () => {
    expect(pictureName("网络 空间", "calendar", 1280, "png")).toBe("网络-空间-calendar-1280.png");
    expect(pictureName("../../etc/passwd", "calendar", 1280, "png")).toBe("etc-passwd-calendar-1280.png");
    expect(pictureName("..", "day-zero", 320, "svg")).toBe("timeline-day-zero-320.svg");
  });

  test("is a plain name that fits any file system, whatever the id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (id) => {
        const name = pictureName(id, "equal-steps", 8000, "png");
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*\.png$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
