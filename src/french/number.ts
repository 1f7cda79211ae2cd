/** 1234.5 is « 1 234,5 », with the decimals asked for. */
export function inFrench(number: number, decimals = 1): string {
  return number.toLocaleString("fr-FR", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
