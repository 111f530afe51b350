import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Measured beside the product, never part of it: they are fetched when the bench runs. */
export const PEERS = { "@knight-lab/timelinejs": "3.9.11", "vis-timeline": "8.5.4" } as const;

const LONGEST = 120_000;

/**
 * Puts the peers into a folder of their own, with npm, from the registry npm knows. They stay there
 * for the next time.
 * @returns what hindered it, in a sentence; undefined when they are there
 */
export async function installPeers(folder: string): Promise<string | undefined> {
  const isThere = Object.entries(PEERS).every(([name]) =>
    existsSync(path.join(folder, "node_modules", name)),
  );
  if (isThere) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, dependencies: PEERS }));
  const words = [
    "install",
    "--ignore-scripts",
    "--legacy-peer-deps",
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
  ];
  const child = spawn(process.platform === "win32" ? "npm.cmd" : "npm", words, {
    cwd: folder,
    stdio: "ignore",
    timeout: LONGEST,
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null)).once("exit", resolve);
  });
  return code === 0 ? undefined : "npm could not fetch the peers, so nothing is measured beside them.";
}
