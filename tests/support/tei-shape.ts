/**
 * What TEI P5 asks of the elements our export uses, copied by hand from their specifications: which children in
 * which order, which attributes, and which of these must be there. An element that is not listed is a fault.
 */
type Shape = {
  /** Names of children, each followed by a space. */
  readonly children: RegExp;
  readonly has?: readonly string[];
  readonly must?: readonly string[];
  readonly isMixed?: boolean;
};

const WORDS: Shape = { children: /^$/, has: ["xml:lang"], isMixed: true };
const DATES = ["when", "from", "to", "when-custom", "datingMethod"];

const SHAPES: Readonly<Record<string, Shape>> = {
  TEI: { children: /^teiHeader ((standOff|text) )+$/, has: ["xmlns"] },
  teiHeader: { children: /^fileDesc $/ },
  fileDesc: { children: /^titleStmt publicationStmt sourceDesc $/ },
  titleStmt: { children: /^(title )+$/ },
  publicationStmt: { children: /^(p )+$/ },
  sourceDesc: { children: /^((p )+|(listBibl )+)$/ },
  listBibl: { children: /^(bibl )+$/ },
  bibl: { children: /^((title|ref|idno) )*$/ },
  ref: { children: /^$/, has: ["target"] },
  idno: { children: /^$/, has: ["type"], isMixed: true },
  title: WORDS,
  label: WORDS,
  p: WORDS,
  note: WORDS,
  standOff: { children: /^((listEvent|interpGrp|listAnnotation) )+$/ },
  listEvent: { children: /^(event )+$/ },
  event: { children: /^(label )+$/, has: ["xml:id", "n", ...DATES] },
  interpGrp: { children: /^(interp )+$/ },
  interp: { children: /^$/, has: ["xml:id", "n"], isMixed: true },
  listAnnotation: { children: /^(annotation )+$/ },
  annotation: {
    children: /^((ptr|note) )*$/,
    has: ["xml:id", "target", "motivation"],
    must: ["xml:id", "target"],
  },
  ptr: { children: /^$/, has: ["target"], must: ["target"] },
  text: { children: /^body $/ },
  body: { children: /^(p )+$/ },
};

const MOTIVATIONS =
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
    " ",
  );

/** One line for each thing that is against the specifications; none where all is well. */
export function teiFaults(tei: Document): readonly string[] {
  const elements = [...tei.getElementsByTagName("*")];
  const ids = new Set<string>();
  const doubled = elements.flatMap((element) => {
    const id = element.getAttribute("xml:id");
    const isDoubled = id !== null && ids.has(id);
    if (id !== null) ids.add(id);
    return isDoubled ? [`${id} stands twice`] : [];
  });
  return [...doubled, ...elements.flatMap((element) => faultsOf(element, ids))];
}

function faultsOf(element: Element, ids: ReadonlySet<string>): readonly string[] {
  const { localName: name } = element;
  const shape = SHAPES[name];
  if (!shape) return [`${name} is no element of this export`];
  const nodes = [...element.childNodes];
  const children = nodes.flatMap((node) => (node.nodeType === 1 ? `${node.nodeName} ` : [])).join("");
  const attributes = element.getAttributeNames();
  const words = nodes.some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== "");
  const motivation = element.getAttribute("motivation");
  const id = element.getAttribute("xml:id");
  const pointers = [element.getAttribute("target"), element.getAttribute("datingMethod")];
  return [
    ...(shape.children.test(children) ? [] : [`${name} holds ${children}`]),
    ...(words && shape.isMixed !== true ? [`${name} holds words`] : []),
    ...attributes.flatMap((one) => (shape.has?.includes(one) === true ? [] : [`${name} has ${one}`])),
    ...(shape.must ?? []).flatMap((one) => (attributes.includes(one) ? [] : [`${name} lacks ${one}`])),
    ...(motivation === null || MOTIVATIONS.includes(motivation) ? [] : [`motivation ${motivation}`]),
    ...(id === null || /^[A-Za-z_][\w.-]*$/.test(id) ? [] : [`xml:id ${id}`]),
    ...pointers.flatMap((pointer) =>
      pointer === null || (!/\s/.test(pointer) && (!pointer.startsWith("#") || ids.has(pointer.slice(1))))
        ? []
        : [`${name} points to ${pointer}, which is not there`],
    ),
  ];
}
