import type { Dating } from "../../domain/dating.ts";
import type { Bilingual, Language } from "../../domain/language.ts";
import { passageAt } from "../../domain/passage.ts";
import type { SentenceHit } from "../../search/find-sentences.ts";
import type { SearchHits } from "../../search/protocol.ts";
import type { ThingKind } from "../../search/named-thing.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { placeDetails } from "../../selectors/place-details.ts";
import type { Action } from "../../state/actions.ts";
import type { Note, NoteTarget } from "../../notebook/entry.ts";
import { newConcordance, newNotebookStudy } from "../../state/study.ts";
import { concordanceLine, type ConcordanceLine } from "../../themes/concordance-line.ts";

/** One thing found, and where choosing it leads. */
export type SearchOption = {
  readonly key: string;
  readonly kind: ThingKind | "note" | "sentence" | "everywhere";
  readonly action: Action;
  /** Not called so: the words stand in its notes or passages. */
  readonly isTold?: boolean;
} & (
  | { readonly label: string; readonly detail: string }
  | { readonly line: ConcordanceLine; readonly language: Language; readonly detail: string }
);

type Tell = (text: Bilingual) => string;

const REACH = { en: 44, zh: 18 } as const;

/** What is called so, sentences, what has the words in its notes or passages, then the way to all lines. */
export function searchOptions(
  hits: SearchHits,
  query: string,
  index: CorpusIndex,
  tell: Tell,
  dateOf: (dating: Dating) => string,
): readonly SearchOption[] {
  const named = hits.named.flatMap((id) => thingOption(id, index, tell, dateOf) ?? []);
  const told = hits.told.flatMap((id) => {
    const option = thingOption(id, index, tell, dateOf);
    return option ? [{ ...option, isTold: true }] : [];
  });
  const sentences = hits.hits.flatMap((hit) => sentenceOption(hit, index, tell) ?? []);
  const everywhere: SearchOption = {
    key: "everywhere",
    kind: "everywhere",
    label: query,
    detail: "",
    action: { type: "study", study: newConcordance(query) },
  };
  return [...named, ...sentences, ...told, ...(hits.together > 0 ? [everywhere] : [])];
}

/** The reader's own notes that hold all words of a query, after the things that are called so. */
export function withNotes(
  options: readonly SearchOption[],
  notes: readonly Note[],
  nameOf: (target: NoteTarget) => string,
): readonly SearchOption[] {
  const found = notes.map(({ id, body, target }): SearchOption => ({
    key: `note:${id}`,
    kind: "note",
    label: body.replaceAll(/\s+/g, " ").slice(0, LONGEST_NOTE),
    detail: nameOf(target),
    action: { type: "study", study: newNotebookStudy("notes", id) },
  }));
  const things = options.filter(({ kind }) => kind !== "sentence" && kind !== "everywhere").length;
  return [...options.slice(0, things), ...found, ...options.slice(things)];
}

const LONGEST_NOTE = 80;

function thingOption(
  key: string,
  index: CorpusIndex,
  tell: Tell,
  dateOf: (dating: Dating) => string,
): SearchOption | undefined {
  const colon = key.indexOf(":");
  const id = key.slice(colon + 1);
  const select = (type: "event" | "theme" | "source"): Action => ({
    type: "select",
    selection: { type, id },
  });
  switch (key.slice(0, colon)) {
    case "event": {
      const event = index.events.get(id);
      const detail = event ? dateOf(event.dating) : "";
      return event && { key, kind: "event", label: tell(event.title), detail, action: select("event") };
    }
    case "theme": {
      const theme = index.themes.get(id);
      return (
        theme && {
          key,
          kind: "theme",
          label: tell(theme.label),
          detail: theme.zhFormula,
          action: select("theme"),
        }
      );
    }
    case "source": {
      const source = index.sources.get(id);
      return (
        source && { key, kind: "source", label: tell(source.title), detail: "", action: select("source") }
      );
    }
    default: {
      const entity = index.entities.get(id);
      if (!entity) return undefined;
      const label = tell(entity.name);
      return {
        key,
        kind: "name",
        label,
        detail: "",
        action: { type: "study", study: newConcordance(label) },
      };
    }
  }
}

function sentenceOption(hit: SentenceHit, index: CorpusIndex, tell: Tell): SearchOption | undefined {
  const { sourceId, start, end } = hit;
  const details = placeDetails(index, sourceId, hit);
  if (!details) return undefined;
  const { source, segment, sentence } = details;
  const language = segment?.language ?? "en";
  return {
    key: `${sourceId}:${start}-${end}`,
    kind: "sentence",
    line: concordanceLine(
      passageAt(sourceId, source.text, start, end),
      source.text,
      sentence,
      REACH[language],
    ),
    language,
    detail: tell(source.shortTitle),
    action: { type: "go-to-words", place: { sourceId, start, end } },
  };
}
