import type { AddressPage } from "../state/url-sync.ts";

/** WordPress writes this behind whatever fragment there is, and wants it back with every message. */
const SECRET = /#\?secret=([a-zA-Z0-9]+)$/;

export type GuestAddress = { readonly view: string; readonly secret?: string };

/** A fragment without what a host has added to it. */
export function readFragment(fragment: string): GuestAddress {
  const secret = SECRET.exec(fragment)?.[1];
  return secret === undefined ? { view: fragment } : { view: fragment.replace(SECRET, ""), secret };
}

/**
 * The window as `keepAddress` wants it, in a frame: without the host's additions, and silent where a frame
 * has no address that may be written (`srcdoc`, a file, a sandbox). The view then lives in memory alone.
 */
export function guestPage(page: Window): AddressPage {
  const write = (state: unknown, unused: string, address?: string | URL | null): void => {
    try {
      page.history.replaceState(state, unused, address);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  };
  return {
    location: {
      get hash() {
        return readFragment(page.location.hash).view;
      },
    },
    history: { replaceState: write, pushState: write },
    setTimeout: page.setTimeout.bind(page),
    clearTimeout: page.clearTimeout.bind(page),
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  };
}
