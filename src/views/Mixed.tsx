import { Fragment } from "react";
import { languageTag } from "../domain/language.ts";
import type { Language } from "../domain/language.ts";

type MixedProps = { readonly text: string; readonly language: Language };

const HAN = /(\p{Script=Han}(?:[\p{Script=Han}\p{N}\u3000-\u303f\uff00-\uffef]*\p{Script=Han})?)/u;

/** A sentence of the page that quotes Chinese: the quoted words say that they are Chinese. */
export function Mixed({ text, language }: MixedProps) {
  if (language === "zh") return text;
  return text.split(HAN).map((part, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <span key={at} lang={languageTag("zh")}>
        {part}
      </span>
    ),
  );
}
