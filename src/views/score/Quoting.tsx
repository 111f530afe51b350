import { Fragment } from "react";
import { languageTag } from "../../domain/language.ts";
import type { Language } from "../../domain/language.ts";
import { Mixed } from "../Mixed.tsx";
import type { Told } from "./tell-bead.ts";

type QuotingProps = { readonly told: Told; readonly language: Language };

/** A name in which words of another language say which one it is. */
export function Quoting({ told, language }: QuotingProps) {
  if (language === "en") return <Mixed text={told.text} language={language} />;
  const foreign = told.quoted.filter((quote) => quote.language !== language).map(({ words }) => words);
  const [before = "", ...rest] = foreign.reduce<readonly string[]>(
    (parts, words) => {
      const last = parts.at(-1) ?? "";
      const at = last.indexOf(words);
      return at === -1
        ? parts
        : [...parts.slice(0, -1), last.slice(0, at), words, last.slice(at + words.length)];
    },
    [told.text],
  );
  return (
    <>
      {before}
      {rest.map((part, at) =>
        at % 2 === 0 ? (
          <span key={at} lang={languageTag("en")}>
            {part}
          </span>
        ) : (
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </>
  );
}
