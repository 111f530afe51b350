import { test } from "./support/walk.ts";

/** The picture of the README; `npm run screenshots` keeps it. */
test("@screenshot the page stands for its picture: the study session told by three texts", async ({
  page,
  openPage,
  takePicture,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPage("#v=1&sel=event:conf-2018");
  await takePicture("page");
});
