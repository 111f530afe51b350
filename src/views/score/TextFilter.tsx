import { useEffect, useState } from "react";
import { lookForText } from "../../state/filters.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";

/** Milliseconds between the last key and the search: fast typing is searched once. */
const PAUSE = 150;
const LONGEST = 200;

/** Words that events must have in their titles, notes or passages. */
export function TextFilter() {
  const words = useWords();
  const dispatch = useDispatch();
  const filters = useAppState((state) => state.view.filters);
  const [typed, setTyped] = useState(filters.text);
  const [sought, setSought] = useState(filters.text);
  if (filters.text !== sought) {
    setSought(filters.text); // changed from elsewhere: a chip taken back, another address
    if (filters.text !== typed.trim()) setTyped(filters.text);
  }
  useEffect(() => {
    const next = lookForText(filters, typed);
    if (next === filters) return undefined;
    const timer = setTimeout(() => dispatch({ type: "filter", filters: next }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, filters, dispatch]);
  return (
    <label className="text-filter">
      <span className="text-filter-name">{words.filter.text}</span>
      <input
        type="search"
        value={typed}
        maxLength={LONGEST}
        placeholder={words.filter.textHint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
}
