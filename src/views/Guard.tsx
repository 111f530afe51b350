import { Component } from "react";
import type { ReactNode } from "react";
import { ProblemPage } from "./ProblemPage.tsx";

type GuardProps = { readonly children: ReactNode };
type GuardState = { readonly fault?: string };

/** A bug while drawing takes the page away, but neither the words for it nor the reader's notes. */
export class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = {};

  static getDerivedStateFromError(error: unknown): GuardState {
    return { fault: String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === undefined ? this.props.children : <ProblemPage fault={fault} problems={[]} />;
  }
}
