import { findSentences } from "../../../../src/extraction/structure/find-sentences.ts";
import { findStructure } from "../../../../src/extraction/structure/find-structure.ts";
import { findStatements } from "../../../../src/extraction/statements/find-statements.ts";
import type { Language } from "../../../../src/domain/language.ts";

export function statementsOf(text: string, language: Language) {
  const witnesses = [{ id: "text", language, label: { en: "", zh: "" } }];
  const segments = findStructure(text, { id: "text", witnesses });
  const sentences = findSentences(text, segments);
  const statements = findStatements({ id: "text", text, segments, sentences, witnesses });
  return { segments, sentences, statements };
}

/**
 * One line for each statement: who, verbs, voice, content; "…" for a verb where the speaker is
 * carried over, "turn" where a label gives it.
 *
 *     Ana Diaz | said | direct | It works
 *     Ana Diaz | … | indirect | It should be kept
 */
export const dumpStatements = (text: string, language: Language): readonly string[] =>
  statementsOf(text, language).statements.map(({ speaker, verbs, voice, content, attribution }) =>
    [
      speaker,
      attribution === "inherited"
        ? "…"
        : attribution === "turn-label"
          ? "turn"
          : verbs.map(({ exact }) => exact).join(" + "),
      voice,
      content.map(({ exact }) => exact).join(" + "),
    ].join(" | "),
  );
