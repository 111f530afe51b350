import { useAppState, useDispatch, useWords } from "../page-context.ts";

/** While it is pressed, dragging over the score marks the range to look at. */
export function RangeButton() {
  const { range } = useWords();
  const dispatch = useDispatch();
  const isPressed = useAppState((state) => state.hand === "range");
  return (
    <button
      type="button"
      className="tab range-button"
      aria-pressed={isPressed}
      aria-keyshortcuts="R"
      title={range.hint}
      onClick={() => dispatch({ type: "take", hand: isPressed ? "move" : "range" })}
    >
      {range.start}
    </button>
  );
}
