import type { Theme } from "../browser/theme-choice.ts";
import { THEMES } from "../browser/theme-choice.ts";

const NAMES: Readonly<Record<Theme, string>> = {
  system: "Système",
  light: "Clair",
  dark: "Sombre",
};

/** Light, dark, or the system's choice; src/browser/theme.ts shows it, for it needs a script. */
export function ThemeSwitch() {
  return (
    <fieldset class="themes" id="apparence" hidden>
      <legend>Apparence</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input type="radio" name="apparence" value={theme} />
          <span>{NAMES[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
