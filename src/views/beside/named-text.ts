import { useMemo } from "react";
import type { ComparedText } from "../../compare/text-unit.ts";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import { useNameText } from "./use-name-text.ts";

/** A text side by side with others, and what it is called in the language of the page. */
export type NamedText = ComparedText & { readonly name: string };

/** As long as texts and language stay, the same objects: rows are drawn anew only when theirs change. */
export function useNamedTexts(index: CorpusIndex, texts: readonly ComparedText[]): readonly NamedText[] {
  const nameText = useNameText(index);
  return useMemo(() => texts.map((text) => ({ ...text, name: nameText(text.id) })), [texts, nameText]);
}
