import { useId } from "react";
import { SPACINGS, TEXT_SIZES } from "../../state/session.ts";
import type { ReadingSettings } from "../../state/session.ts";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { readingWordsOf } from "../words/reading-words.ts";

/** Size and spacing of texts, whether sentences stand one by one with their speakers, whether furniture is folded, whether pinyin is shown. */
export function ReadingChoices() {
  const said = readingWordsOf(useLanguage());
  const dispatch = useDispatch();
  const reading = useAppState((state) => state.session.reading);
  const hasPinyin = useAppState(
    ({ corpus }) =>
      corpus.phase === "ready" && corpus.corpus.themes.some(({ pinyin }) => pinyin !== undefined),
  );
  const id = useId();
  const set = (changed: Partial<ReadingSettings>) => dispatch({ type: "set-reading", reading: changed });
  return (
    <>
      <fieldset>
        <legend>{said.size}</legend>
        {TEXT_SIZES.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name={`${id}-size`}
              checked={reading.size === size}
              onChange={() => set({ size })}
            />
            <span>{said.sizeOf(Math.round(size * 100))}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{said.spacing}</legend>
        {SPACINGS.map((spacing) => (
          <label key={spacing}>
            <input
              type="radio"
              name={`${id}-spacing`}
              checked={reading.spacing === spacing}
              onChange={() => set({ spacing })}
            />
            <span>{said.spacingOf[spacing]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <label>
          <input
            type="checkbox"
            data-setting="voices"
            checked={reading.showsVoices}
            onChange={() => set({ showsVoices: !reading.showsVoices })}
          />
          <span>
            {said.voices}
            <span className="menu-says">{said.voicesSays}</span>
          </span>
        </label>
        <label>
          <input
            type="checkbox"
            data-setting="fold"
            checked={reading.foldsFurniture}
            onChange={() => set({ foldsFurniture: !reading.foldsFurniture })}
          />
          <span>{said.fold}</span>
        </label>
        {hasPinyin && (
          <label>
            <input
              type="checkbox"
              data-setting="pinyin"
              checked={reading.showsPinyin}
              onChange={() => set({ showsPinyin: !reading.showsPinyin })}
            />
            <span>{said.pinyin}</span>
          </label>
        )}
      </fieldset>
    </>
  );
}
