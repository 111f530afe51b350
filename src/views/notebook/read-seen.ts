import type { Bilingual } from "../../domain/language.ts";
import type { Seen } from "../../notebook/entry.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Action } from "../../state/actions.ts";
import { actionOfTarget, nameOfTarget, targetOfPlace } from "./targets.ts";

/** What was seen, by its name, and what leads there; nothing where the corpus no longer has it. */
export function readSeen(
  { thing, id }: Seen,
  index: CorpusIndex,
  tell: (text: Bilingual) => string,
): { readonly name: string; readonly action: Action } | undefined {
  switch (thing) {
    case "event":
    case "theme":
    case "source": {
      const target = { type: thing, id };
      const [name, action] = [nameOfTarget(target, index, tell), actionOfTarget(target)];
      return name === undefined || !action ? undefined : { name, action };
    }
    case "passage": {
      const [, sourceId = "", start, end] = /^(.*):(\d+)-(\d+)$/s.exec(id) ?? [];
      const place = { sourceId, start: Number(start), end: Number(end) };
      const length = index.sources.get(sourceId)?.text.length ?? 0;
      if (!(place.start < place.end && place.end <= length)) return undefined;
      const target = targetOfPlace(place, index);
      if (target?.type !== "passage") return undefined;
      const exact = target.passage.exact.replaceAll(/\s+/g, " ");
      const name = exact.length > LONGEST ? `${exact.slice(0, LONGEST)}…` : exact;
      return { name, action: { type: "go-to-words", place } };
    }
    case "scene": {
      const [lessonId = "", sceneId = ""] = id.split("/");
      const lesson = index.corpus.lessons.find((candidate) => candidate.id === lessonId);
      const at = lesson?.scenes.findIndex((scene) => scene.id === sceneId) ?? -1;
      const passage = lesson?.scenes[at]?.passages[0];
      if (!lesson || !passage) return undefined;
      const { sourceId, start, end } = passage;
      return {
        name: `${tell(lesson.title)} ${at + 1}/${lesson.scenes.length}`,
        action: { type: "go-to-words", place: { sourceId, start, end } },
      };
    }
  }
}

const LONGEST = 70;
