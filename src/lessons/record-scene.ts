import type { Corpus } from "../domain/corpus.ts";
import type { Scene } from "../domain/lesson.ts";
import { passageAt, type Passage } from "../domain/passage.ts";
import type { View } from "../state/app-state.ts";
import { recordView } from "./view-of-step.ts";

/** An event may rest on many words; a scene names the first few, and whoever writes it may take some away. */
const MOST_PASSAGES = 3;

/** What a view rests on: the words lit up, or those of what is selected. Nothing where neither is there. */
export function passagesOfView({ place, selection }: View, corpus: Corpus): readonly Passage[] {
  const source = corpus.sources.find(({ id }) => id === place?.sourceId);
  if (place && source) return [passageAt(source.id, source.text, place.start, place.end)];
  switch (selection.type) {
    case "event":
      return corpus.events.find(({ id }) => id === selection.id)?.passages.slice(0, MOST_PASSAGES) ?? [];
    case "theme":
      return corpus.occurrences
        .filter(({ themeId }) => themeId === selection.id)
        .map(({ passage }) => passage)
        .slice(0, MOST_PASSAGES);
    case "source": {
      const chosen = corpus.sources.find(({ id }) => id === selection.id);
      const [first] = chosen?.sentences ?? [];
      return chosen && first ? [passageAt(chosen.id, chosen.text, first.start, first.end)] : [];
    }
    case "none":
      return [];
  }
}

/** The present view as a scene without words yet; nothing where the view rests on no words. */
export function recordScene(view: View, corpus: Corpus, id: string): Scene | undefined {
  const passages = passagesOfView(view, corpus);
  if (passages.length === 0) return undefined;
  return { id, view: recordView(view), caption: { en: "", zh: "" }, passages, reveals: [], questions: [] };
}
