import type { ComponentType, ReactNode } from "react";
import { Later } from "./Later.tsx";
import { createPart } from "./part.ts";
import type { Part } from "./part.ts";

const LOADED_LATER: Part<unknown>[] = [];

/**
 * A component whose code is fetched when it is first drawn. Once it is here it is drawn at once; until
 * then `meanwhile` stands in its place.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile?: (props: Props) => ReactNode,
): ComponentType<Props> {
  const part = createPart(load);
  LOADED_LATER.push(part);
  return function LoadedLater(props: Props) {
    return (
      <Later part={part} isWanted meanwhile={meanwhile?.(props)}>
        {(Component) => <Component {...props} />}
      </Later>
    );
  };
}

/** All that is loaded later, now. */
export const loadAll = (): Promise<unknown> => Promise.all(LOADED_LATER.map((part) => part.fetch()));
