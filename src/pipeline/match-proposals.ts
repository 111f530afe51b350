import { decidedTwice } from "../base/messages/decisions.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import type { CurationYaml } from "./folder-format.ts";
import type { YamlFile } from "./read-yaml.ts";

/** What was decided on proposals, by their keys. */
export type ProposalDecisions = {
  /** The event each was decided to be. */
  readonly eventOf: ReadonlyMap<string, string>;
  readonly rejected: ReadonlySet<string>;
};

/** Reads which proposals are decided on; each may be decided on once. Whether they exist is not asked here. */
export function matchProposals({
  value: { decisions, rejected },
  placeOf,
}: YamlFile<CurationYaml>): Result<ProposalDecisions> {
  const verdicts = [
    ...decisions.flatMap(({ event, found }, index) =>
      found.map((key, nth) => ({
        key,
        event,
        who: `event ${event}`,
        path: ["decisions", index, "found", nth],
      })),
    ),
    ...rejected.map(({ found: key }, index) => ({
      key,
      event: undefined,
      who: "a rejection",
      path: ["rejected", index, "found"],
    })),
  ];
  const decider = new Map<string, string>();
  const eventOf = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { key, event, who, path } of verdicts) {
    const first = decider.get(key);
    if (first !== undefined) problems.push(decidedTwice(who, placeOf(path), key, first));
    else {
      decider.set(key, who);
      if (event !== undefined) eventOf.set(key, event);
    }
  }
  if (problems.length > 0) return failure(...problems);
  return success({ eventOf, rejected: new Set(rejected.map(({ found }) => found)) });
}
