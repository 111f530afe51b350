import { lookForText } from "../../state/filters.ts";
import { useAppState, useDispatch, useWords } from "../page-context.ts";
import { useTypedText } from "../use-typed-text.ts";

const LONGEST = 200;

/** Words that events must have in their titles, notes or passages. */
export function TextFilter() {
  const words = useWords();
  const dispatch = useDispatch();
  const filters = useAppState((state) => state.view.filters);
  const { typed, setTyped } = useTypedText(filters.text, (text) =>
    dispatch({ type: "filter", filters: lookForText(filters, text) }),
  );
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
