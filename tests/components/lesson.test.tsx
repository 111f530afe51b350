import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { buildFirstCorpus } from "../fixtures/build-first-corpus.ts";
import { showPage } from "../support/show-page.tsx";
import { newLesson } from "../../src/lessons/edit-lesson.ts";
import { recordScene } from "../../src/lessons/record-scene.ts";
import { goToPlace } from "../../src/lessons/view-of-step.ts";
import { initialView } from "../../src/state/app-state.ts";
import type { View } from "../../src/state/app-state.ts";
import { decodeView } from "../../src/state/url-codec.ts";

const corpus = await buildFirstCorpus();
const [dates, formula] = corpus.lessons;
if (!dates || !formula) throw new Error("the first corpus has two lessons");

const at = (sceneId: string, step = 0, lesson = dates, view = initialView("en")): View =>
  goToPlace(view, lesson, { lessonId: lesson.id, sceneId, step }, corpus);
const trail = () => within(screen.getByRole("region", { name: "Lesson" }));
const caption = () => document.querySelector(".lesson-caption")?.textContent;

describe("the trail of a lesson", () => {
  test("42 (G): shows a scene with its words, reveals step by step, and leads on to the next scene", async () => {
    const page = showPage(corpus, at("two-clocks"));
    expect(caption()).toMatch(/^Another report\./);
    expect(trail().queryByText(/Two days later/)).toBeNull();
    await page.user.click(trail().getByRole("button", { name: "Show more" }));
    await page.user.click(trail().getByRole("button", { name: "Show more" }));
    expect(trail().getByText(/Two days later/)).toBeInTheDocument();
    expect(page.store.getState().view).toMatchObject({
      lesson: { lessonId: "own-date", sceneId: "two-clocks", step: 2 },
      selection: { type: "event", id: "pub-study-session-xinhua" },
    });
    await page.user.click(trail().getByRole("button", { name: "Back" }));
    expect(trail().queryByText(/Two days later/)).toBeNull();
    await page.user.selectOptions(trail().getByRole("combobox"), "Scene 12 of 12");
    expect(caption()).toMatch(/^The five texts once more/);
  });

  test("42 (G): a question asks for an answer first, and keeps it beside that of the editors", async () => {
    const page = showPage(corpus, at("friday-to-saturday", 3));
    const compare = trail().getByRole("button", { name: "Compare with the editors" });
    expect(compare).toBeDisabled();
    expect(trail().queryByRole("heading", { name: "The editors" })).toBeNull();
    await page.user.click(trail().getByRole("radio", { name: "On the Saturday" }));
    expect(compare).toBeEnabled();
    await page.user.click(compare);
    expect(trail().getByRole("heading", { name: "The editors" })).toBeInTheDocument();
    expect(trail().getByRole("radio", { name: "On the Saturday" })).toBeChecked();
    expect(trail().getByText("the editors' choice").closest("label")).toHaveTextContent(
      "The text does not say",
    );
    expect(page.store.getState().session.guesses).toEqual({
      "own-date/which-weekday": {
        words: "",
        choices: ["saturday"],
        form: "pick",
        isRevealed: true,
        created: expect.any(Number),
        changed: expect.any(Number),
      },
    });
  });

  test("48 (G): things are put in order with buttons, from an order that is not the editors'", async () => {
    const page = showPage(corpus, at("how-firm", 1));
    const row = () => within(trail().getByRole("list", { name: "Your order" })).getAllByRole("listitem");
    const first = row()[0]!.querySelector("span")!.textContent;
    await page.user.click(trail().getByRole("button", { name: `Move down: ${first}` }));
    expect(row()[1]).toHaveTextContent(first);
    expect(trail().getByText(`${first}: now 2 of 5`)).toBeInTheDocument();
  });

  test("who looks around is told the way back, and language alone is no departure", async () => {
    const page = showPage(corpus, at("april-21"));
    page.dispatch({ type: "speak", language: "zh" });
    expect(document.querySelector(".lesson-wandered")).toBeNull();
    page.dispatch({ type: "speak", language: "en" });
    page.dispatch({ type: "select", selection: { type: "event", id: "conf-2023" } });
    expect(trail().getByText(/You have left the lesson's view/)).toBeInTheDocument();
    await page.user.click(trail().getByRole("button", { name: "Return to it" }));
    expect(page.store.getState().view.selection).toEqual({ type: "event", id: "pub-conference-2018" });
    expect(document.querySelector(".lesson-wandered")).toBeNull();
    await page.user.click(trail().getByRole("button", { name: "Leave the lesson" }));
    expect(screen.queryByRole("region", { name: "Lesson" })).toBeNull();
    expect(page.store.getState().view.selection).toEqual({ type: "event", id: "pub-conference-2018" });
  });

  test("a link that names a lesson and nothing else opens its first scene", () => {
    const page = showPage(corpus, { lesson: { lessonId: "one-formula", sceneId: "", step: 0 } });
    expect(page.store.getState().view).toMatchObject({
      lesson: { lessonId: "one-formula", sceneId: "four-characters", step: 0 },
      selection: { type: "theme", id: "wangluo-qiangguo" },
    });
  });

  test("a lesson that is not there is said to be none", async () => {
    const page = showPage(corpus, { lesson: { lessonId: "gone", sceneId: "", step: 0 } });
    expect(trail().getByText(/not in this corpus/)).toBeInTheDocument();
    await page.user.click(trail().getByRole("button", { name: "Leave the lesson" }));
    expect(page.store.getState().view.lesson).toBeUndefined();
  });

  test("speaks Chinese whole", () => {
    showPage(corpus, at("one-sentence-twice", 3, formula, initialView("zh")));
    const said = screen.getByRole("region", { name: "课" }).textContent;
    expect(said).toContain("第2幕，共11幕");
    expect(said).toContain("与编者对照");
    expect(said).not.toMatch(/Scene|Question|editors/);
  });
});

describe("a lesson in the making", () => {
  const scene = recordScene(decodeView("#v=1&sel=event:conf-2018"), corpus, "scene-1");
  if (!scene) throw new Error("the view rests on words");
  const maker = () => within(screen.getByRole("region", { name: "Making this lesson" }));
  const rows = () =>
    maker()
      .getAllByRole("button", { name: /^Go to/ })
      .map(({ textContent }) => textContent);

  const showMaker = () => {
    const page = showPage(corpus);
    const lesson = newLesson("lesson-1", scene);
    page.dispatch({ type: "keep-lesson", lesson });
    page.dispatch({ type: "restore", view: at("scene-1", 0, lesson) });
    return page;
  };

  test("records the present view after the present scene, moves, deletes and brings back", async () => {
    const page = showMaker();
    await page.user.type(maker().getAllByRole("textbox", { name: "English" })[0]!, "One");
    page.dispatch({ type: "select", selection: { type: "theme", id: "wangluo-qiangguo" } });
    await page.user.click(maker().getByRole("button", { name: "Record this view as the next scene" }));
    expect(page.store.getState().view.lesson).toEqual({ lessonId: "lesson-1", sceneId: "scene-2", step: 0 });
    expect(document.querySelector(".lesson-wandered")).toBeNull();
    expect(rows()).toEqual(["1. One", "2. (not written yet)"]);
    await page.user.click(maker().getByRole("button", { name: "Move up: 2. (not written yet)" }));
    expect(rows()).toEqual(["1. (not written yet)", "2. One"]);
    await page.user.click(maker().getByRole("button", { name: "Delete 2. One" }));
    expect(rows()).toEqual(["1. (not written yet)"]);
    await page.user.click(maker().getByRole("button", { name: "Undo" }));
    expect(rows()).toEqual(["1. (not written yet)", "2. One"]);
  });

  test("says what is not written yet, and is saved only when everything is", async () => {
    const page = showMaker();
    const save = () => maker().getByRole("button", { name: "Save as a file" });
    expect(save()).toBeDisabled();
    for (const [at, words] of ["A caption", "", "A title", "A summary"].entries()) {
      const field = maker().getAllByRole("textbox", { name: "English" })[at]!;
      if (words !== "") await page.user.type(field, words);
    }
    expect(maker().getByText("3 are written in one language only.")).toBeInTheDocument();
    await page.user.click(maker().getByRole("button", { name: "Use the same words in both languages" }));
    expect(save()).toBeEnabled();
  });

  test("a view that rests on no words is no scene", async () => {
    const page = showMaker();
    page.dispatch({
      type: "restore",
      view: { ...initialView("en"), lesson: page.store.getState().view.lesson! },
    });
    await page.user.click(maker().getByRole("button", { name: "Record this view as the next scene" }));
    expect(maker().getByText(/A scene rests on words/)).toBeInTheDocument();
    expect(rows()).toHaveLength(1);
  });
});
