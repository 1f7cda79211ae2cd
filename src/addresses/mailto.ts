/**
 * A `mailto:` link (RFC 6068): every character that could end a field is percent-encoded, spaces as
 * `%20` (a mail program shows `+` as it is), line breaks as `%0D%0A`.
 *
 * @param to the address that the message goes to
 */
export function mailto(
  to: string,
  { subject, body }: { readonly subject: string; readonly body: readonly string[] },
): string {
  const encode = (text: string) => encodeURIComponent(text).replace(/%0D%0A|%0A/g, "%0D%0A");
  const address = encodeURIComponent(to).replaceAll("%40", "@");
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body.join("\n"))}`;
}

/** « Signaler une erreur »: a message that says which article is meant, and leaves room to say why. */
export function errorReport(contact: string, article: { title: string; url: string }): string {
  return mailto(contact, {
    subject: `Erreur signalée\u00a0: ${article.title}`,
    body: [
      "Bonjour,",
      "",
      `Dans l’article «\u00a0${article.title}\u00a0»`,
      article.url,
      "",
      "j’ai relevé l’erreur suivante\u00a0:",
      "",
    ],
  });
}
