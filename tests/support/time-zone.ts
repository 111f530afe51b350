import { beforeAll } from "vitest";
import { assert } from "../../src/base/assert.ts";

/** A zone that is set but not in force would make every test of dates worthless. */
beforeAll(() => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  assert(timeZone === process.env["TZ"], `the tests run in ${timeZone}, not in ${process.env["TZ"]}`);
});
