import { useId } from "react";
import { useLanguage } from "../page-context.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";
import { isWidth, LEAST_WIDTH, MAGNIFIED, MOST_WIDTH, WIDTHS } from "./picture-settings.ts";
import type { PictureSettings } from "./picture-settings.ts";

type PictureChoicesProps = {
  readonly settings: PictureSettings;
  /** The screen shows the whole time, so there is no stretch to choose. */
  readonly isWhole: boolean;
  readonly onChange: (changed: Partial<PictureSettings>) => void;
};

export function PictureChoices({ settings, isWhole, onChange }: PictureChoicesProps) {
  const said = pictureWordsOf(useLanguage());
  const { stretch, width, format, magnified } = settings;
  const formats = [
    { value: "svg", label: said.format.svg, says: said.format.svgSays },
    { value: "png", label: said.format.png, says: said.format.pngSays },
  ] as const;
  return (
    <>
      {!isWhole && (
        <Radios
          label={said.stretch.label}
          value={stretch}
          choices={(["all", "screen"] as const).map((value) => ({ value, label: said.stretch[value] }))}
          onChoose={(value) => onChange({ stretch: value })}
        />
      )}
      <div className="picture-width">
        <Radios
          label={said.width.label}
          value={width}
          choices={WIDTHS.map((value) => ({ value, label: String(value) }))}
          onChoose={(value) => onChange({ width: value })}
        />
        <label>
          <span className="for-ears">{said.width.own}</span>
          <input
            type="number"
            min={LEAST_WIDTH}
            max={MOST_WIDTH}
            step={1}
            value={Number.isNaN(width) ? "" : width}
            aria-invalid={!isWidth(width)}
            onChange={({ target }) => onChange({ width: target.valueAsNumber })}
          />
          {said.width.unit}
        </label>
      </div>
      <Radios
        label={said.format.label}
        value={format}
        choices={formats}
        onChoose={(value) => onChange({ format: value })}
      />
      {format === "png" && (
        <Radios
          label={said.magnified.label}
          value={magnified}
          choices={MAGNIFIED.map((value) => ({ value, label: said.magnified.times(value) }))}
          onChoose={(value) => onChange({ magnified: value })}
        />
      )}
    </>
  );
}

type RadiosProps<T extends string | number> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly says?: string }[];
  readonly onChoose: (value: T) => void;
};

function Radios<T extends string | number>({ label, value, choices, onChoose }: RadiosProps<T>) {
  const id = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={id}
            checked={choice.value === value}
            {...(choice.says !== undefined && { "aria-describedby": `${id}-${choice.value}` })}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.label}
            {choice.says !== undefined && (
              <span className="menu-says" id={`${id}-${choice.value}`} aria-hidden="true">
                {choice.says}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
