import { describe, expect, test } from "vitest";
import { chooseAnswer } from "../../../src/offline/choose-answer.ts";

const SCOPE = "https://school.example/media%20studies/时间线/";
const NAMES = new Set(["", "favicon.svg", "assets/first-1a2b.js", "corpora/first.corpus.json"]);

const asked = (path: string, more: { readonly method?: string; readonly isPage?: boolean } = {}) =>
  chooseAnswer(
    { method: "GET", url: new URL(path, SCOPE).href, isPage: false, ...more },
    new URL(SCOPE).href,
    NAMES,
  );

describe("without a connection", () => {
  test("the start page opens, whatever corpus and view the address asks for", () => {
    expect(asked("./", { isPage: true })).toEqual({ type: "kept", name: "" });
    expect(asked("index.html", { isPage: true })).toEqual({ type: "kept", name: "" });
    expect(asked("./?corpus=texts.json#v=1", { isPage: true })).toEqual({ type: "kept", name: "" });
  });

  test("files of the site come from what was kept", () => {
    expect(asked("favicon.svg?v=2")).toEqual({ type: "kept", name: "favicon.svg" });
    expect(asked("corpora/first.corpus.json")).toEqual({ type: "kept", name: "corpora/first.corpus.json" });
  });

  test("a part of a former version is looked for as well, for a page of it may still be open", () => {
    expect(asked("assets/Matrix-9f8e.js")).toEqual({ type: "kept", name: "assets/Matrix-9f8e.js" });
  });

  test("a corpus of somebody's own is asked for anew, and shown as it was last where that fails", () => {
    expect(asked("own/course.corpus.json")).toEqual({ type: "corpus" });
    expect(asked("/elsewhere/course.json")).toEqual({ type: "corpus" });
  });

  test("other pages, other hosts and what is sent are left to the network", () => {
    expect(asked("notes.html", { isPage: true })).toEqual({ type: "network" });
    expect(asked("/", { isPage: true })).toEqual({ type: "network" });
    expect(asked("https://other.example/assets/a.js")).toEqual({ type: "network" });
    expect(asked("favicon.svg", { method: "POST" })).toEqual({ type: "network" });
  });
});
