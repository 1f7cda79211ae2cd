import type { Theme } from "./theme-choice.ts";
import { THEME_KEY, THEMES } from "./theme-choice.ts";

/** Shows the switch in the foot and does what it says, in every open tab of the paper. */
export function offerThemes(): void {
  const control = document.querySelector<HTMLFieldSetElement>("#apparence");
  if (control === null) return;
  let chosen = kept() ?? "system";
  const show = (theme: Theme): void => {
    chosen = theme;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    for (const radio of control.querySelectorAll("input")) radio.checked = radio.value === theme;
  };
  control.addEventListener("change", ({ target }) => {
    const theme = target instanceof HTMLInputElement ? themeOf(target.value) : undefined;
    if (theme === undefined) return;
    show(theme);
    keep(theme);
  });
  addEventListener("storage", ({ key }) => {
    if (key === THEME_KEY || key === null) show(kept() ?? "system");
  });
  // A page that comes back whole from the browser's memory heard of no choice made since.
  addEventListener("pageshow", () => show(kept() ?? chosen));
  show(chosen);
  control.hidden = false;
}

/** Undefined where the storage is refused, as in some private windows: the choice then holds for the page. */
function kept(): Theme | undefined {
  try {
    return themeOf(localStorage.getItem(THEME_KEY)) ?? "system";
  } catch {
    return undefined;
  }
}

function keep(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {}
}

function themeOf(value: string | null): Theme | undefined {
  return THEMES.find((theme) => theme === value);
}
