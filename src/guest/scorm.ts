import { escapeMarkup } from "../base/escape-markup.ts";

/**
 * The manifest of a SCORM 1.2 package of one page. The page is an asset: it reports no marks, and so runs
 * in every player, also without its interface.
 */
export function scormManifest(id: string, title: string): string {
  const name = escapeMarkup(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="throughline-${escapeMarkup(id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="throughline">
    <organization identifier="throughline">
      <title>${name}</title>
      <item identifier="page" identifierref="page-file">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page-file" type="webcontent" adlcp:scormtype="asset" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;
}
