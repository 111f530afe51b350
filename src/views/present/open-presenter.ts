import { PRESENTER } from "../presenter/messages.ts";

/**
 * Opens the presenter's window, or brings it to the front. Whether there is one: browsers and host pages
 * may refuse. It must know who opened it, for that is how the two talk.
 */
export function openPresenter(): boolean {
  const address = new URL("presenter.html", document.baseURI).href;
  return window.open(address, PRESENTER, "popup,width=1080,height=720") !== null;
}
