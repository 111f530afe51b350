import { escapeMarkup } from "../base/escape-markup.ts";
import type { Show } from "../modes/embed.ts";

export type EmbedQuestion = {
  /** The address of the whole page, without a fragment; its query names the corpus, if it does. */
  readonly page: string;
  readonly show: Show;
  /** The fragment of an address. */
  readonly view: string;
  /** CSS pixels. */
  readonly height: number;
  /** What the frame is called, for ears; and the words of the link after it. */
  readonly title: string;
  readonly link: string;
};

/** The address of the page for frames that belongs to an address of the whole page. */
export function embedAddress({ page, show, view }: Pick<EmbedQuestion, "page" | "show" | "view">): string {
  const address = new URL("embed.html", page);
  address.search = new URL(page).search;
  if (show !== "all") address.searchParams.set("show", show);
  return `${address.href}${view}`;
}

/**
 * What is pasted into another page: one frame, and a plain link after it, which stays where a host takes
 * the frame away.
 */
export function embedCode({ height, title, link, ...asked }: EmbedQuestion): string {
  const address = escapeMarkup(embedAddress(asked));
  const name = escapeMarkup(title);
  return [
    `<iframe src="${address}" title="${name}" width="100%" height="${height}" style="border:0"`,
    ` loading="lazy" allow="fullscreen; clipboard-write" allowfullscreen`,
    ` referrerpolicy="strict-origin-when-cross-origin"></iframe>\n`,
    `<p><a href="${escapeMarkup(`${asked.page}${asked.view}`)}">${escapeMarkup(link)}</a></p>`,
  ].join("");
}
