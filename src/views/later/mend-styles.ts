/**
 * Style sheets that could not be fetched, fetched once more. The bundler's own loader counts a sheet as
 * loaded once it has been asked for, and would show a part without its styles. Rejects where one fails again.
 */
export async function mendStyles(): Promise<void> {
  const broken = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ sheet }) => !hasRules(sheet),
  );
  await Promise.all(
    broken.map(
      (link) =>
        new Promise((resolve, reject) => {
          const again = link.cloneNode();
          again.addEventListener("load", resolve);
          again.addEventListener("error", reject);
          link.replaceWith(again);
        }),
    ),
  );
}

/** Of a sheet that did not come some browsers have no rules, and some throw when they are asked for them. */
function hasRules(sheet: CSSStyleSheet | null): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    return false;
  }
}
