/** The version in package.json, which is not beside the bundle once it is installed elsewhere; a test compares. */
export const VERSION = "0.1.0";
