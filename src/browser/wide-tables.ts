/** A table that fits its place hides nothing: those who walk by keyboard need not stop at it. */
export function watchTables(): void {
  const labels = new Map<HTMLElement, string>();
  const watcher = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      const label = target instanceof HTMLElement ? labels.get(target) : undefined;
      if (target instanceof HTMLElement && label !== undefined) stopOrNot(target, label);
    }
  });
  for (const table of document.querySelectorAll<HTMLElement>(".table")) {
    labels.set(table, table.getAttribute("aria-label") ?? "");
    watcher.observe(table);
  }
}

function stopOrNot(table: HTMLElement, label: string): void {
  const region = { tabindex: "0", role: "region", "aria-label": label };
  const hides = table.scrollWidth > table.clientWidth;
  for (const [name, value] of Object.entries(region)) {
    if (hides) table.setAttribute(name, value);
    else if (table !== document.activeElement) table.removeAttribute(name);
  }
}
