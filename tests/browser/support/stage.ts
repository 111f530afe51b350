import type { Page } from "@playwright/test";

/** What is wrong with the sizes and places of what a room sees, as sentences: row 25 of the requirements. */
export const measureStage = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const [width, height] = [innerWidth, innerHeight];
    const root = document.documentElement;
    if (root.scrollWidth > width || root.scrollHeight > height) wrong.push("the page scrolls");
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest(".for-ears, .stage-tools");
    const large =
      ".stage-title, .stage-date, .stage-issued, .stage-words, .stage-words *, .stage-line, .stage-line *";
    for (const element of document.querySelectorAll<HTMLElement>(".stage *")) {
      if (!isShown(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const name = `${element.tagName}.${element.getAttribute("class")}`;
      const isHtml = element instanceof HTMLElement && getComputedStyle(element).display !== "inline";
      if (isHtml && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        wrong.push(`${name} is cut at its side`);
      if (isHtml && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + height / 100)
        wrong.push(`${name} is cut below: ${element.scrollHeight} in ${element.clientHeight}`);
      const words = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      if (!words) continue;
      const share = (Number.parseFloat(getComputedStyle(element).fontSize) / height) * 100;
      const least = element.matches(large) ? 4.2 : 2.8;
      if (share < least - 0.001)
        wrong.push(`${name} is ${share.toFixed(2)} % high: “${element.textContent}”`);
      const slack = 1;
      if (box.left < 0.03 * width - slack || box.right > 0.97 * width + slack)
        wrong.push(`${name} stands beside the box: ${box.left}–${box.right}`);
      if (box.top < 0.03 * height - slack || box.bottom > 0.97 * height + slack)
        wrong.push(`${name} stands above or below the box: ${box.top}–${box.bottom}`);
    }
    return wrong;
  });

type Ratio = { readonly of: string; readonly ratio: number };

/** The contrast of everything that is seen, from the colours the browser has computed. */
export const contrast = (
  page: Page,
): Promise<{ readonly words: readonly Ratio[]; readonly shapes: readonly Ratio[] }> =>
  page.evaluate(() => {
    const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = parse(colour).map((part) => {
        const share = part / 255;
        return share <= 0.039_28 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: string, b: string) => {
      const [low = 0, high = 0] = [light(a), light(b)].toSorted((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const groundOf = (element: Element): string => {
      const own = getComputedStyle(element).backgroundColor;
      const isClear = own === "transparent" || parse(own)[3] === 0;
      return isClear && element.parentElement ? groundOf(element.parentElement) : own;
    };
    const words: { of: string; ratio: number }[] = [];
    const shapes: { of: string; ratio: number }[] = [];
    for (const element of document.querySelectorAll(".stage *")) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const of = `${element.tagName}.${element.getAttribute("class")}`;
      const ground = groundOf(element);
      const isWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (element instanceof SVGElement) {
        if (isWords) words.push({ of, ratio: ratio(style.fill, ground) });
        else if (style.stroke !== "none") shapes.push({ of, ratio: ratio(style.stroke, ground) });
        continue;
      }
      if (!isWords && element.tagName !== "MARK") continue;
      words.push({ of, ratio: ratio(style.color, ground) });
      if (style.textDecorationLine !== "none")
        shapes.push({ of: `${of} underline`, ratio: ratio(style.textDecorationColor, ground) });
    }
    const ring = document.querySelector<HTMLElement>(".stage-tools button");
    ring?.focus();
    if (ring) shapes.push({ of: "focus", ratio: ratio(getComputedStyle(ring).outlineColor, groundOf(ring)) });
    return { words, shapes };
  });

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** What is on the screen, red, green, blue and opacity of each pixel one after the other. */
export async function readPixels(page: Page, clip?: Clip): Promise<Pixels> {
  const shot = await page.screenshot(clip && { clip });
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext("2d")!;
    pen.drawImage(image, 0, 0);
    const pixels = pen.getImageData(0, 0, image.width, image.height).data;
    let letters = "";
    for (let at = 0; at < pixels.length; at += 0x8000)
      letters += String.fromCharCode(...pixels.subarray(at, at + 0x8000));
    return { width: image.width, height: image.height, data: btoa(letters) };
  }, shot.toString("base64"));
  return { width, height, data: Uint8ClampedArray.from(Buffer.from(data, "base64")) };
}

/** The darkest and the lightest of some pixels, as the sum of their colours, 0 to 765. */
export function extremesOf({ data }: Pixels): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < data.length; at += 4) {
    const sum = data[at]! + data[at + 1]! + data[at + 2]!;
    least = Math.min(least, sum);
    most = Math.max(most, sum);
  }
  return { least, most };
}
