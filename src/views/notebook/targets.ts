import { unreachable } from "../../base/assert.ts";
import type { Bilingual } from "../../domain/language.ts";
import { passageAt, resolves } from "../../domain/passage.ts";
import type { NoteTarget } from "../../notebook/entry.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Action } from "../../state/actions.ts";
import type { Place } from "../../state/app-state.ts";

type Tell = (text: Bilingual) => string;

/** What a note is about, in words; nothing where the corpus no longer has it. */
export function nameOfTarget(target: NoteTarget, index: CorpusIndex, tell: Tell): string | undefined {
  switch (target.type) {
    case "none":
      return "";
    case "event": {
      const event = index.events.get(target.id);
      return event && tell(event.title);
    }
    case "theme": {
      const theme = index.themes.get(target.id);
      return theme && tell(theme.label);
    }
    case "source": {
      const source = index.sources.get(target.id);
      return source && tell(source.title);
    }
    case "passage": {
      const source = index.sources.get(target.passage.sourceId);
      return source && resolves(target.passage, source.text) ? tell(source.shortTitle) : undefined;
    }
    default:
      return unreachable(target);
  }
}

/** Where a note leads. */
export function actionOfTarget(target: NoteTarget): Action | undefined {
  switch (target.type) {
    case "none":
      return undefined;
    case "passage": {
      const { sourceId, start, end } = target.passage;
      return { type: "go-to-words", place: { sourceId, start, end } };
    }
    default:
      return { type: "select", selection: { type: target.type, id: target.id } };
  }
}

export function targetOfPlace({ sourceId, start, end }: Place, index: CorpusIndex): NoteTarget | undefined {
  const source = index.sources.get(sourceId);
  return source && { type: "passage", passage: passageAt(sourceId, source.text, start, end) };
}
