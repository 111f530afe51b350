import { repeatedName, tooManyLanes, unknownName } from "../base/messages/corpus-folder.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import { MOST_LANES, type Lane } from "../domain/lane.ts";
import type { CorpusYaml } from "./folder-format.ts";
import type { YamlFile } from "./read-yaml.ts";

type Known = { has(id: string): boolean };

/** The lanes of corpus.yaml; whatever their rules name is there. */
export function buildLanes(
  { value: { lanes }, placeOf }: YamlFile<CorpusYaml>,
  known: { readonly sources: Known; readonly themes: Known },
): Result<readonly Lane[]> {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  if (lanes.length > MOST_LANES) problems.push(tooManyLanes(placeOf(["lanes"]), lanes.length, MOST_LANES));
  for (const [index, { id, sources = [], themes = [] }] of lanes.entries()) {
    const lost = (what: "source" | "theme", names: readonly string[], among: Known): readonly Problem[] =>
      names.flatMap((name, nth) =>
        among.has(name) ? [] : [unknownName(placeOf(["lanes", index, `${what}s`, nth]), what, name)],
      );
    if (seen.has(id)) problems.push(repeatedName(placeOf(["lanes", index, "id"]), "lanes", id));
    seen.add(id);
    problems.push(...lost("source", sources, known.sources), ...lost("theme", themes, known.themes));
  }
  return problems.length > 0 ? failure(...problems) : success(lanes);
}
