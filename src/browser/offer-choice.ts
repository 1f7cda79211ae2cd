import type { ReaderChoice } from "./reader-choices.ts";

/** Shows a control in the foot and does what it says, in every open tab of the paper. */
export function offerChoice({ id, key, name, values }: ReaderChoice): void {
  const control = document.querySelector<HTMLFieldSetElement>(`#${id}`);
  if (control === null) return;
  const [usual] = values;
  const known = (value: string | null) => values.find((one) => one === value);
  /** Undefined where the storage is refused, as in some private windows: the choice then holds for the page. */
  const kept = (): string | undefined => {
    try {
      return known(localStorage.getItem(key)) ?? usual;
    } catch {
      return undefined;
    }
  };
  let chosen = kept() ?? usual;
  const show = (value: string): void => {
    chosen = value;
    if (value === usual) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
    for (const radio of control.querySelectorAll("input")) radio.checked = radio.value === value;
  };
  control.addEventListener("change", ({ target }) => {
    const value = target instanceof HTMLInputElement ? known(target.value) : undefined;
    if (value === undefined) return;
    show(value);
    try {
      if (value === usual) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {}
  });
  addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) show(kept() ?? usual);
  });
  // A page that comes back whole from the browser's memory heard of no choice made since.
  addEventListener("pageshow", () => show(kept() ?? chosen));
  show(chosen);
  control.hidden = false;
}
