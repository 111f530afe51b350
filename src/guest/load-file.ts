/** Brings a script or a style sheet, plain, as a frame without an origin may have them. */
export function loadFile(document: Document, address: string): Promise<void> {
  const element = address.endsWith(".css") ? styleOf(document, address) : scriptOf(document, address);
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => {
      element.remove();
      reject(new Error(`${address} did not arrive`));
    });
    document.head.append(element);
  });
}

function styleOf(document: Document, address: string): HTMLElement {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  return link;
}

function scriptOf(document: Document, address: string): HTMLElement {
  const script = document.createElement("script");
  script.async = false;
  script.src = address;
  return script;
}
