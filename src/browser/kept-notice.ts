/**
 * What a page of the store says of itself.
 *
 * @param kept when it was kept (ISO), or "" where its host did not say
 */
export function keptNotice(kept: string, zone?: string): string {
  if (kept === "") return "Sans réseau\u00a0: page gardée par ce navigateur.";
  const parts = new Intl.DateTimeFormat("fr-FR", {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
  }).formatToParts(new Date(kept));
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? "";
  const day = of("day") === "1" ? "1er" : of("day");
  const hour = `${Number(of("hour"))}\u00a0h\u00a0${of("minute")}`;
  return `Sans réseau\u00a0: page gardée le ${day}\u00a0${of("month")} ${of("year")} à ${hour}.`;
}
