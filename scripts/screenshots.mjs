/** `npm run screenshots`: lets the browser tests write their pictures into docs/screenshots. */
import { announce, runStep } from "./step.mjs";

process.env["THROUGHLINE_SCREENSHOTS"] = "docs/screenshots";
announce("browser tests that take pictures: playwright test --grep @screenshot");
const { passed } = await runStep("playwright test --grep @screenshot", { live: true });
process.exitCode = passed ? 0 : 1;
