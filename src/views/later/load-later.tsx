import type { ComponentType, ReactNode } from "react";
import { Later } from "./Later.tsx";
import { createPart } from "./part.ts";

/**
 * A component whose code is fetched when it is first drawn. Once it is here it is drawn at once; until
 * then `meanwhile` stands in its place.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile?: (props: Props) => ReactNode,
): ComponentType<Props> {
  const part = createPart(load);
  return function LoadedLater(props: Props) {
    return (
      <Later part={part} isWanted meanwhile={meanwhile?.(props)}>
        {(Component) => <Component {...props} />}
      </Later>
    );
  };
}
