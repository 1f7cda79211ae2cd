/**
 * Linked data in a page. Inside `script` nothing is unescaped, so a « </script> » in a headline would
 * end it: `<` is written as JSON's own escape, which no parser can mistake.
 */
export function JsonLd({ data }: { readonly data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped cannot leave the script
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
