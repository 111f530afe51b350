import { APPEARANCES, SPACINGS, TEXT_SIZES } from "../../state/session.ts";
import type { ReadingSettings } from "../../state/session.ts";
import { useAppState, useDispatch, useLanguage } from "../page-context.ts";
import { readingWordsOf } from "../words/reading-words.ts";
import { RadioChoices } from "./RadioChoices.tsx";

/** Size and spacing of texts, whether sentences stand one by one with their speakers, whether furniture is folded, whether pinyin is shown. */
export function ReadingChoices() {
  const said = readingWordsOf(useLanguage());
  const dispatch = useDispatch();
  const reading = useAppState((state) => state.session.reading);
  const hasPinyin = useAppState(
    ({ corpus }) =>
      corpus.phase === "ready" && corpus.corpus.themes.some(({ pinyin }) => pinyin !== undefined),
  );
  const set = (changed: Partial<ReadingSettings>) => dispatch({ type: "set-reading", reading: changed });
  return (
    <>
      <RadioChoices
        label={said.size}
        choices={TEXT_SIZES}
        value={reading.size}
        nameOf={(size) => said.sizeOf(Math.round(size * 100))}
        onChoose={(size) => set({ size })}
      />
      <RadioChoices
        label={said.spacing}
        choices={SPACINGS}
        value={reading.spacing}
        nameOf={(spacing) => said.spacingOf[spacing]}
        onChoose={(spacing) => set({ spacing })}
      />
      <RadioChoices
        label={said.appearance}
        choices={APPEARANCES}
        value={reading.appearance}
        nameOf={(appearance) => said.appearanceOf[appearance]}
        onChoose={(appearance) => set({ appearance })}
      />
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
