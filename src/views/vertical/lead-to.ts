/** Brings a region of the page to the screen, and the focus with it, once what was chosen is drawn. */
export function leadTo(id: string): void {
  requestAnimationFrame(() => {
    const region = document.getElementById(id);
    region?.scrollIntoView({ block: "start" });
    region?.focus({ preventScroll: true });
  });
}
