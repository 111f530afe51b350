import fc from "fast-check";
import { anyView } from "../support/any-view.ts";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.ts";
import { encodeView } from "../../src/state/url-codec.ts";
import { expect, test } from "./support/walk.ts";

test("37 (G): an address opened in another browser shows the same events, selection, filter, stretch and language", async ({
  page,
  browser,
  openPage,
}) => {
  await openPage("#v=1&lang=zh&scale=calendar&sel=event:conf-2023&kinds=meeting,speech&from=17600&to=20500");
  const read = () => ({
    hash: location.hash,
    lang: document.documentElement.lang,
    marks: [...document.querySelectorAll(".event-marks [data-event]")].map((mark) =>
      mark.getAttribute("data-event"),
    ),
    card: document.querySelector("[data-card]")?.getAttribute("data-card"),
    chips: document.querySelectorAll(".chip").length,
  });
  await expect(page.locator("[data-card=conf-2023]")).toBeVisible();
  await expect(page.locator(".event-marks [data-event]").first()).toBeAttached();
  const here = await page.evaluate(read);
  const other = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await other.goto(page.url());
  await expect(other.locator("[data-card=conf-2023]")).toBeVisible();
  await expect(other.locator(".event-marks [data-event]").first()).toBeAttached();
  await expect.poll(() => other.evaluate(read)).toEqual(here);
  await other.context().close();
});

test("38 (G): spoilt addresses open the page, with one polite sentence and without a fault", async ({
  page,
  openPage,
}) => {
  await openPage();
  await expect(page.locator(".unread-note")).toBeAttached();
  await expect(page.locator(".unread-note p")).toHaveCount(0);
  const spoilt = [
    ...NAUGHTY_STRINGS.map((words) => `#v=1&sel=event:${words}&as=${words}&in=${words}&themes=${words}`),
    ...fc.sample(anyView, { numRuns: 30, seed: 38 }).map((view) => encodeView(view).slice(0, 60)),
    `#v=1&themes=${"x,".repeat(20_000)}`,
  ];
  for (const fragment of spoilt) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  }
  await page.goto("about:blank");
  await openPage("#v=1&sel=event:nobody&as=nonsense");
  await expect(
    page.getByRole("status").filter({ hasText: "Part of this address could not be read" }),
  ).toBeVisible();
  await expect(page.locator(".event-marks [data-event]").first()).toBeAttached();
  await page.locator(".unread-note button").click();
  await expect(page.locator(".unread-note p")).toHaveCount(0);
});

test("39 (G): from any event one key leads to its words, and Back to the mark", async ({
  page,
  openPage,
}) => {
  await openPage();
  const mark = page.locator(".event-marks [data-event=conf-2018]");
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".reader .is-lit").first()).toBeInViewport();
  const corpus = (await (await page.request.get("corpora/cyberspace-governance.corpus.json")).json()) as {
    readonly events: readonly {
      readonly id: string;
      readonly passages: readonly { readonly exact: string }[];
    }[];
  };
  const { passages } = corpus.events.find(({ id }) => id === "conf-2018")!;
  const lit = (await page.locator(".reader .is-lit").allTextContents()).join("");
  expect(lit).toContain(passages[0]!.exact);
  await expect(page.locator(".reader .source-head")).toContainText(/Rights|Issued by|Outlet|Text versions/i);
  await page.goBack();
  await expect(page.locator(".corpus-card")).toBeVisible();
  await expect(mark).toBeFocused();
});

test("40 (G): nothing stands in the way at first; help has five steps, goes with Escape and comes again", async ({
  page,
  openPage,
  axe,
}) => {
  await openPage();
  await expect(page.locator("dialog[open], [aria-modal=true], [role=dialog]")).toHaveCount(0);
  const opener = page.getByRole("button", { name: "Show me round" });
  await opener.click();
  const help = page.getByRole("dialog", { name: "The timeline" });
  await expect(help).toBeFocused();
  await expect(help).toContainText("1 of 5");
  await axe(".help-steps");
  await page.keyboard.press("Escape");
  await expect(page.locator(".help-steps")).toHaveCount(0);
  await expect(opener).toBeFocused();
  await opener.click();
  for (let at = 0; at < 4; at += 1) await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.locator(".help-steps")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Show me round" })).toBeVisible();
  await expect(page.locator(".help-steps")).toHaveCount(0);
});
