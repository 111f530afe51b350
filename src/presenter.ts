import { stagePress } from "./views/present/stage-keys.ts";
import { drawLost, drawReport, drawTimes } from "./views/presenter/draw-presenter.ts";
import { findStage } from "./views/presenter/find-stage.ts";
import "./views/presenter/presenter.css";

/** When the talk began stands in the address, so that a reload does not forget it. */
const since = (): number => Number(new URLSearchParams(location.hash.slice(1)).get("since"));
const begin = (): void => history.replaceState(undefined, "", `#since=${Date.now()}`);
if (!(since() > 0)) begin();

let hearsCharacters = true;
const send = findStage((message) => {
  if (message === undefined) drawLost();
  else if (message.type === "report") {
    ({ hearsCharacters } = message);
    drawReport(message);
  }
});

addEventListener("keydown", (event) => {
  const press = stagePress(event, hearsCharacters, () => false);
  if (!press) return;
  event.preventDefault();
  send({ type: "press", press });
});

const BUTTONS = { back: "previous", forth: "next", black: "black" } as const;
for (const [id, row] of Object.entries(BUTTONS) as [
  keyof typeof BUTTONS,
  (typeof BUTTONS)[keyof typeof BUTTONS],
][]) {
  document
    .getElementById(id)
    ?.addEventListener("click", () => send({ type: "press", press: { row, key: "" } }));
}
document.getElementById("restart")?.addEventListener("click", () => {
  begin();
  tick();
});

const tick = (): void => drawTimes(since(), new Date());
tick();
setInterval(tick, 500);
