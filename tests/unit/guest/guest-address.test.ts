import { expect, test } from "vitest";
import { guestPage, readFragment } from "../../../src/guest/guest-address.ts";
import { fakeWindow } from "../../support/fake-window.ts";

test("11 (G): what WordPress writes behind a fragment is taken off, and kept", () => {
  expect(readFragment("#v=1&sel=event:a?x=1#?secret=abc123XYZ0")).toEqual({
    view: "#v=1&sel=event:a?x=1",
    secret: "abc123XYZ0",
  });
  expect(readFragment("#v=1&q=%23?secret=a")).toEqual({ view: "#v=1&q=%23?secret=a" });
});

test("12 (G): where an address may not be written nothing is thrown", () => {
  const { window } = fakeWindow("#v=1");
  const refusing = {
    ...window,
    history: {
      replaceState: () => {
        throw new DOMException("not here", "SecurityError");
      },
    },
  } as unknown as Window;
  expect(() => guestPage(refusing).history.replaceState(undefined, "", "#v=1&lang=zh")).not.toThrow();
});
