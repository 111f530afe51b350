import { useState } from "react";
import { useAppState, useLanguage, useReadState, useWords } from "../page-context.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";
import { FIRST_SETTINGS } from "./picture-settings.ts";
import type { PictureSettings } from "./picture-settings.ts";
import { PictureChoices } from "./PictureChoices.tsx";

/** How a picture is to be, and saving it. */
export function PictureForm() {
  const { picture } = useWords();
  const said = pictureWordsOf(useLanguage());
  const readState = useReadState();
  const isWhole = useAppState((state) => state.view.window === undefined);
  const [settings, setSettings] = useState<PictureSettings>(FIRST_SETTINGS);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState("");
  const save = async () => {
    setBusy(true);
    setOutcome(said.making);
    // Most visits save no picture, so what makes them is loaded with the first.
    const saved = await import("./save-picture.ts").then(
      ({ savePicture }) => savePicture(readState(), settings),
      () => said.failed,
    );
    setOutcome(saved);
    setBusy(false);
  };
  return (
    <form
      aria-label={picture}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <PictureChoices
        settings={settings}
        isWhole={isWhole}
        onChange={(changed) => {
          setSettings({ ...settings, ...changed });
          setOutcome("");
        }}
      />
      <p className="picture-save">
        <button type="submit" className="tab" aria-disabled={isBusy}>
          {said.save}
        </button>
      </p>
      <p className="picture-outcome" role="status">
        {outcome}
      </p>
    </form>
  );
}
