/** 1234.5 is « 1 234,5 », with the decimals asked for. */
export function inFrench(number: number, decimals = 1): string {
  return number.toLocaleString("fr-FR", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** « 840 octets », « 18,4 Ko », « 1,2 Mo ». */
export function inBytes(bytes: number): string {
  if (bytes < 1000) return `${inFrench(bytes, 0)}\u00A0octet${bytes < 2 ? "" : "s"}`;
  if (bytes < 1_000_000) return `${inFrench(bytes / 1000)}\u00A0Ko`;
  return `${inFrench(bytes / 1_000_000)}\u00A0Mo`;
}
