import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import type { CorpusIndex } from "../../selectors/corpus-index.ts";
import type { Action } from "../../state/actions.ts";
import { cleanText } from "../../state/clean-text.ts";
import "../look/search.css";
import { Mixed } from "../Mixed.tsx";
import { describeDate } from "../describe-date.ts";
import { useDispatch, useLanguage, wordsOf } from "../page-context.ts";
import { useHandler } from "../use-handler.ts";
import { useRested } from "../use-rested.ts";
import { searchWordsOf } from "../words/search-words.ts";
import { SearchOptionRow } from "./SearchOptionRow.tsx";
import { searchOptions, withNotes, type SearchOption } from "./search-options.ts";
import { useNoteHits } from "./use-note-hits.ts";
import { useSearch } from "./use-search.ts";

type SearchProps = {
  readonly index: CorpusIndex;
  /** `isLeft`: the focus went elsewhere already. */
  readonly onClose: (isLeft: boolean) => void;
};

/** Where what was chosen is shown, and goes on; the heading of a study takes the focus by itself. */
const REGION_OF: Partial<Record<Action["type"], string>> = { "go-to-words": "reader", select: "details" };

const NO_OPTIONS: readonly SearchOption[] = [];
const LONGEST = 200;
/** Around words that are meant to stand together; they are looked for like that in any case. */
const QUOTES = /^["“”„«»\s]+|["“”„«»\s]+$/gu;
const PATIENT = 500; // ms: what still moves is not read out

/** A field and what it finds: a combobox with a list (WAI-ARIA), answered with every key. */
export function Search({ index, onClose }: SearchProps) {
  const language = useLanguage();
  const said = searchWordsOf(language);
  const dispatch = useDispatch();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [isAwaited, setAwaited] = useState(false); // Enter came before the answer
  const query = cleanText(typed).replaceAll(QUOTES, "");
  const { hits, query: answered, isFailed } = useSearch(index.corpus, query);
  const { notes, count, nameOf } = useNoteHits(index, query);
  const found = useMemo(
    () =>
      hits
        ? searchOptions(
            hits,
            answered ?? "",
            index,
            (text) => text[language],
            (dating) => describeDate(dating, language, wordsOf(language), "short"),
          )
        : NO_OPTIONS,
    [hits, answered, index, language],
  );
  const options = useMemo(() => withNotes(found, notes, nameOf), [found, notes, nameOf]);
  useEffect(() => field.current?.focus(), []);
  const at = Math.min(active, options.length - 1);

  const choose = useHandler((option: SearchOption | undefined) => {
    if (!option) return;
    dispatch(option.action);
    onClose(true);
    const region = REGION_OF[option.action.type];
    if (region !== undefined) document.getElementById(region)?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (isAwaited && answered === query) choose(options[0]);
  }, [isAwaited, answered, query, options, choose]);
  const obey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onClose(false);
    else if (event.key === "ArrowDown") setActive((at + 1) % Math.max(1, options.length));
    else if (event.key === "ArrowUp") setActive((at - 1 + options.length) % Math.max(1, options.length));
    else if (event.key === "Enter" && answered === query) choose(options[at]);
    else if (event.key === "Enter") setAwaited(true);
    else return;
    event.preventDefault();
    event.stopPropagation(); // the page has its own Escape
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onClose(true);
  };
  const status =
    query === ""
      ? ""
      : isFailed
        ? said.failed
        : !hits || answered !== query
          ? said.seeking
          : options.length === 0
            ? said.nothing(query)
            : [
                said.counted(hits.ofThings, hits.together, hits.apart),
                ...(count > 0 ? [said.notes(count)] : []),
              ].join(" · ");
  const rested = useRested(status, PATIENT);
  return (
    <div className="search" role="search" onBlur={leave}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={said.field}
        aria-expanded={options.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
        placeholder={said.hint}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setAwaited(false);
        }}
        onKeyDown={obey}
      />
      <ul id={id} role="listbox" aria-label={said.hits} hidden={options.length === 0}>
        {options.map((option, place) => (
          <SearchOptionRow
            key={option.key}
            id={`${id}-${place}`}
            option={option}
            isActive={place === at}
            onChoose={() => choose(option)}
          />
        ))}
      </ul>
      <p className="search-status" aria-hidden="true" hidden={status === ""}>
        <Mixed text={status} language={language} />
      </p>
      <p className="for-ears" role="status">
        {rested}
      </p>
    </div>
  );
}
