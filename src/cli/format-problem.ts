import type { Problem } from "../base/problem.ts";

/** `curation.yaml:12: what — remedy`: one line, and a place that editors and terminals can open. */
export function formatProblem({ what, where, remedy }: Problem, folder?: string): string {
  const place = where.replace(/, line (\d+)/, ":$1");
  const isFile = folder !== undefined && /^[^\s:]+\.(?:yaml|txt)(?::|$)/.test(place);
  return `${isFile ? `${folder.replace(/\/+$/, "")}/` : ""}${place}: ${what.replace(/\.$/, "")} — ${remedy}`;
}
