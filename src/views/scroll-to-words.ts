/** Where the eye looks first: so far from the top, as a share of the height. */
const EYE = 0.25;
/** Beyond so many heights motion shows nothing of the way: whoever goes there is there at once. */
const FAR = 3;
/** What stands further from there than this when a scroll has ended was moved by what it passed. CSS pixels. */
const SLACK = 24;

/**
 * Scrolls a text until an element of it stands where the eye looks; at once when motion is not wanted.
 * Rows that were not laid out until they came near may turn out higher than they were taken for, so the
 * place is looked at once more when the scroll has ended.
 */
export function scrollToWords(page: HTMLElement, element: HTMLElement): void {
  const distance = (): number =>
    element.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight * EYE;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const isAsked = (latest.get(page) ?? 0) + 1;
  latest.set(page, isAsked);
  // A hand that scrolls by itself is not called back.
  for (const type of ["wheel", "pointerdown", "keydown"]) {
    page.addEventListener(type, () => latest.delete(page), { once: true, passive: true });
  }
  page.addEventListener(
    "scrollend",
    () => {
      // Somebody may have asked for other words meanwhile, and these may be gone.
      if (latest.get(page) !== isAsked || !element.isConnected || Math.abs(distance()) <= SLACK) return;
      page.scrollTo({ top: page.scrollTop + distance(), behavior: "instant" });
    },
    { once: true },
  );
  const isFar = Math.abs(distance()) > page.clientHeight * FAR;
  page.scrollTo({ top: page.scrollTop + distance(), behavior: calm || isFar ? "instant" : "smooth" });
}

/** How often something was asked of a page: the last asked is what counts. */
const latest = new WeakMap<HTMLElement, number>();
