import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Tests about calendar days run again far west and far east of UTC: no zone may move a day. */
const DATE_TESTS = [
  "tests/unit/domain/*{calendar,date,edtf}*.test.ts",
  "tests/unit/extraction/dating/*.test.ts",
  "tests/unit/timeline/*{scale,tick}*.test.ts",
];

const inZone = (name: string, zone: string) => ({
  extends: true as const,
  test: { name, include: DATE_TESTS, env: { TZ: zone }, setupFiles: ["tests/support/time-zone.ts"] },
});

export default defineConfig({
  plugins: [react()],
  test: {
    pool: "forks",
    testTimeout: 20_000, // a loaded machine is slow; what must be fast measures itself
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/*.test.ts", "tests/unit/**/*.test.ts"],
          env: { TZ: "UTC" },
          setupFiles: ["tests/support/time-zone.ts"],
        },
      },
      inZone("dates in Los Angeles", "America/Los_Angeles"),
      inZone("dates in Shanghai", "Asia/Shanghai"),
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          include: ["tests/components/**/*.test.{ts,tsx}"],
          env: { TZ: "UTC" },
          setupFiles: ["tests/support/time-zone.ts", "tests/support/components.ts"],
        },
      },
    ],
  },
});
