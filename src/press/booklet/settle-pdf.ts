/** An instant as Chromium writes it: « D:20261120060000+00'00' ». */
const INSTANT = /\/(CreationDate|ModDate) \(D:\d{14}\+00'00'\)/g;

/**
 * Gives a PDF the instant of what it tells, in place of that at which it was printed, so that the same articles make the
 * same bytes; what is replaced is as long, and nothing in the file moves.
 */
export function settlePdf(pdf: Uint8Array, instant: number): Uint8Array {
  const digits = new Date(instant).toISOString().replace(/\D/g, "").slice(0, 14);
  const settled = Buffer.from(pdf).toString("latin1");
  return Buffer.from(
    settled.replace(INSTANT, (_, name: string) => `/${name} (D:${digits}+00'00')`),
    "latin1",
  );
}
