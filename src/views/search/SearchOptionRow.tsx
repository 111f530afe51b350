import { useEffect, useRef } from "react";
import { languageTag } from "../../domain/language.ts";
import { Mixed } from "../Mixed.tsx";
import { useLanguage } from "../page-context.ts";
import { searchWordsOf } from "../words/search-words.ts";
import type { SearchOption } from "./search-options.ts";

type SearchOptionRowProps = {
  readonly id: string;
  readonly option: SearchOption;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

/** One hit: what it is, what it is called or where the words stand. The field keeps the focus. */
export function SearchOptionRow({ id, option, isActive, onChoose }: SearchOptionRowProps) {
  const language = useLanguage();
  const said = searchWordsOf(language);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView?.({ block: "nearest" });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are obeyed by the field that has the focus
    <li
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-key={option.key}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="search-kind">{said.kind[option.kind]}</span>
      {"line" in option ? (
        <span className="search-line" lang={languageTag(option.language)}>
          {option.line.leftIsCut && "…"}
          {option.line.left}
          <b>{option.line.node}</b>
          {option.line.right}
          {option.line.rightIsCut && "…"}
        </span>
      ) : (
        <span className="search-label">
          <Mixed text={option.label} language={language} />
        </span>
      )}
      {(option.detail !== "" || option.isTold) && (
        <span className="search-detail">
          <Mixed
            text={[option.detail, option.isTold ? said.told : ""].filter(Boolean).join(" · ")}
            language={language}
          />
        </span>
      )}
    </li>
  );
}
