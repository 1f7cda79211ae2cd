/**
 * Whether the page that is published now asks for other scripts than the one that is open: those of this one
 * may be gone, and what they read may be written otherwise.
 *
 * @param scripts the addresses of those that are open here, as the page has them
 */
export async function isReplaced(scripts: readonly string[]): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: "no-cache" });
    if (!response.ok) return false;
    const page = await response.text();
    return scripts.some((address) => !page.includes(address));
  } catch {
    return false; // nobody knows
  }
}
