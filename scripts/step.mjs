import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const environment = () => ({
  ...process.env,
  PATH: join(root, "node_modules", ".bin") + delimiter + (process.env["PATH"] ?? ""),
  ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
});

/**
 * Runs one command line in the project folder with the local tools on the path.
 * A live step shows its output as it comes; a quiet one keeps it for the caller.
 * @param {string} command
 * @param {{ live: boolean }} options
 * @returns {Promise<{ command: string, passed: boolean, output: string, seconds: number }>}
 */
export function runStep(command, { live }) {
  const begun = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, {
      cwd: root,
      env: environment(),
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding("utf8").on("data", (chunk) => {
        output += chunk;
        if (live) to.write(chunk);
      });
    }
    child.on("close", (code) =>
      resolve({ command, passed: code === 0, output, seconds: (performance.now() - begun) / 1000 }),
    );
  });
}

/** @param {string} title */
export const announce = (title) => console.log(`\n── ${title}`);
