import "react";

declare module "react" {
  interface InputHTMLAttributes<T> {
    /** Lets a file input take a whole folder; in every browser, though in no standard. */
    webkitdirectory?: string;
  }
}
