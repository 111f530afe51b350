import { useId } from "react";
import { useLanguage } from "../page-context.ts";
import { presentWordsOf } from "../words/present-words.ts";
import { RANGES } from "./projector-settings.ts";
import { StageLayer } from "./StageLayer.tsx";
import type { Projector } from "./use-projector.ts";

type ProjectorLayerProps = { readonly projector: Projector; readonly close: () => void };

/** Fits the picture to the beamer and the wall, and the keys to whoever presents. */
export function ProjectorLayer({ projector, close }: ProjectorLayerProps) {
  const { projector: words } = presentWordsOf(useLanguage());
  const { settings, set, reset, isKept } = projector;
  const id = useId();
  return (
    <StageLayer name="projector" heading={words.heading} close={close}>
      <p>{words.what}</p>
      <fieldset className="stage-setting">
        <legend>{words.palette}</legend>
        {(["light", "dark"] as const).map((palette) => (
          <label key={palette}>
            <input
              type="radio"
              name={`${id}-palette`}
              checked={settings.palette === palette}
              onChange={() => set({ palette })}
            />
            {words[palette]}
          </label>
        ))}
      </fieldset>
      {(Object.keys(RANGES) as (keyof typeof RANGES)[]).map((name) => {
        const [least, most, step] = RANGES[name];
        return (
          <label key={name} className="stage-setting">
            <span>{words[name]}</span>
            <input
              type="range"
              min={least}
              max={most}
              step={step}
              value={settings[name]}
              onChange={({ target }) => set({ [name]: Number(target.value) })}
            />
            <output>{name === "seconds" ? settings[name] : settings[name].toFixed(2)}</output>
          </label>
        );
      })}
      <label className="stage-setting">
        <span>{words.invert}</span>
        <input
          type="checkbox"
          checked={settings.isInverted}
          onChange={({ target }) => set({ isInverted: target.checked })}
        />
      </label>
      <label className="stage-setting">
        <span>{words.characters}</span>
        <input
          type="checkbox"
          checked={settings.hearsCharacters}
          onChange={({ target }) => set({ hearsCharacters: target.checked })}
        />
      </label>
      <button type="button" className="stage-close" onClick={reset}>
        {words.reset}
      </button>
      {!isKept && <p>{words.notKept}</p>}
    </StageLayer>
  );
}
