import type { StageReport } from "./messages.ts";

const find = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`presenter.html has no #${id}`);
  return found;
};

const write = (id: string, text: string): void => {
  const element = find(id);
  if (element.textContent !== text) element.textContent = text;
};

/** What the stage has last reported. */
export function drawReport(report: StageReport): void {
  const { words } = report;
  document.documentElement.lang = report.lang;
  document.title = `${words.title} · ${report.deck}`;
  document.body.dataset["state"] = report.hidden === undefined ? "shown" : "hidden";
  write("deck", report.deck);
  write("where", report.where);
  write("hidden", report.hidden ?? "");
  write("now", report.now);
  write("next", report.next ?? words.end);
  find("note").replaceChildren(
    ...(report.note.length > 0 ? report.note : [words.noNote]).map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  const labels = {
    "label-now": words.now,
    "label-next": words.next,
    "label-note": words.note,
    "label-clock": words.clock,
    "label-elapsed": words.elapsed,
    restart: words.restart,
    back: words.back,
    forth: words.forth,
    black: words.black,
    keys: words.keys,
  };
  for (const [id, text] of Object.entries(labels)) write(id, text);
}

/** Nothing is known of the stage now; what it last said stays to be read. */
export function drawLost(): void {
  document.body.dataset["state"] = "lost";
}

/** `since` and `now` in milliseconds. */
export function drawTimes(since: number, now: Date): void {
  write("clock", [now.getHours(), now.getMinutes()].map(twoDigits).join(":"));
  const seconds = Math.max(0, Math.floor((now.getTime() - since) / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  write(
    "elapsed",
    [...(hours > 0 ? [String(hours)] : []), twoDigits(minutes), twoDigits(seconds % 60)].join(":"),
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
