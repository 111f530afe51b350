/*!
 * <throughline-embed src="https://HOST/embed.html#…" title="…" height="640"> · MIT licence
 * A frame that is loaded when it comes near, and is as high as what it shows.
 */
const HEIGHT = 640;
const LEAST = 200;
const MOST = 4000;

/** Tells its host `throughline-state` with `detail.view` whenever something else is shown; `goTo` shows a view. */
class ThroughlineEmbed extends HTMLElement {
  static readonly observedAttributes = ["src", "title"];
  readonly #frame = document.createElement("iframe");

  connectedCallback(): void {
    const frame = this.#frame;
    frame.width = "100%";
    frame.height = String(Number(this.getAttribute("height")) || HEIGHT);
    frame.loading = "lazy";
    frame.allow = "fullscreen; clipboard-write";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.style.cssText = "display:block;border:0;width:100%";
    this.style.display = "block";
    this.attributeChangedCallback();
    frame.addEventListener("load", this.#greet);
    addEventListener("message", this.#hear);
    this.append(frame);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    this.#frame.removeEventListener("load", this.#greet);
    this.#frame.remove();
  }

  attributeChangedCallback(): void {
    const source = this.getAttribute("src") ?? "";
    this.#frame.title = this.getAttribute("title") ?? "Timeline (interactive)";
    if (source !== this.#frame.getAttribute("src")) this.#frame.src = source;
  }

  /** `view`: the fragment of an address, as the page's own addresses have it. */
  goTo(view: string): void {
    this.#say({ type: "throughline:goto", view });
  }

  #say(message: object): void {
    this.#frame.contentWindow?.postMessage(message, new URL(this.#frame.src, document.baseURI).origin);
  }

  readonly #greet = (): void => this.#say({ type: "throughline:hello" });

  readonly #hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== this.#frame.contentWindow || typeof data !== "object" || data === null) return;
    const { type, height, view } = data as Readonly<Record<string, unknown>>;
    if (type === "throughline:resize" && typeof height === "number")
      this.#frame.height = String(Math.min(MOST, Math.max(LEAST, Math.ceil(height))));
    else if ((type === "throughline:ready" || type === "throughline:state") && typeof view === "string")
      this.dispatchEvent(new CustomEvent("throughline-state", { detail: { view } }));
  };
}

if (!customElements.get("throughline-embed")) customElements.define("throughline-embed", ThroughlineEmbed);
