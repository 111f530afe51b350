import { useId, useState } from "react";
import { useAppState, useLanguage, useReadState } from "../page-context.ts";
import { usePopover } from "../use-popover.ts";
import { pictureWordsOf } from "../words/picture-words-of.ts";
import { FIRST_SETTINGS } from "./picture-settings.ts";
import type { PictureSettings } from "./picture-settings.ts";
import { PictureChoices } from "./PictureChoices.tsx";
import "../look/picture.css";

/** Saves what the score shows as a file: the whole timeline or the stretch on screen. */
export function PictureMenu() {
  const said = pictureWordsOf(useLanguage());
  const readState = useReadState();
  const isWhole = useAppState((state) => state.view.window === undefined);
  const id = useId();
  const { opener, popover, onToggle } = usePopover<HTMLFormElement>();
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
    <div className="picture-menu">
      <button ref={opener} type="button" className="tab menu-button" popoverTarget={id}>
        {said.button}
        <span className="menu-sign" aria-hidden="true" />
      </button>
      <form
        ref={popover}
        id={id}
        popover="auto"
        aria-label={said.button}
        className="menu"
        noValidate
        onToggle={onToggle}
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
    </div>
  );
}
