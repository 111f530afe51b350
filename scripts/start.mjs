/** `npm start`: builds the compiler, the corpus and the site, then serves the site until stopped. */
import { preview } from "vite";
import { announce, runStep } from "./step.mjs";

const PORT = 4173; // Vite goes on to the next free one

announce("building the compiler, the corpus and the site");
const build = await runStep("npm run --silent build", { live: true });
if (!build.passed) process.exit(1);

const server = await preview({ preview: { host: "127.0.0.1", port: PORT, strictPort: false } });
console.log(`\nThroughline is open at ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${PORT}/`}`);
console.log("Press Ctrl+C to stop.");
