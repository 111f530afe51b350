import type { Problem } from "../problem.ts";

/** What a view names that is not there, or what in it no address says. */
export type ViewFault =
  | { readonly type: "unknown"; readonly what: string; readonly id: string }
  | { readonly type: "unreadable"; readonly part: string }
  | { readonly type: "empty" };

export const strangeView = (who: string, where: string, fault: ViewFault): Problem => {
  switch (fault.type) {
    case "unknown":
      return {
        what: `The view of ${who} names the ${fault.what} "${fault.id}", which is not in this corpus`,
        where,
        remedy: "Correct the name, or open the view on the page and copy its address again.",
      };
    case "unreadable":
      return {
        what: `The view of ${who} says "${fault.part}", which no address of the page says`,
        where,
        remedy: "Leave this part out, or open the view on the page and copy its address again.",
      };
    case "empty":
      return {
        what: `The view of ${who} is not the address of a view`,
        where,
        remedy: "Open the view on the page and copy its address; it begins with #v=1.",
      };
  }
};

export const emptyReveal = (who: string, where: string): Problem => ({
  what: `A step of ${who} shows nothing`,
  where,
  remedy: "Give it a `line`, `passages` or a `mark`, or leave the step out.",
});

export const unfitChoices = (who: string, where: string, fault: string): Problem => ({
  what: `${who}: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
  where,
  remedy:
    "Give `pick` and `order` two choices or more, each with its own id, and `picks` one of them; give `write` none.",
});
