import type { ReaderChoice } from "../browser/reader-choices.ts";
import { LETTERS, THEME } from "../browser/reader-choices.ts";

const THEMES: Readonly<Record<(typeof THEME.values)[number], string>> = {
  system: "Système",
  light: "Clair",
  dark: "Sombre",
};

const SIZES: Readonly<Record<(typeof LETTERS.values)[number], string>> = {
  usual: "Normal",
  large: "Grand",
  larger: "Très grand",
};

/** The look and the size of the text; src/browser/offer-choice.ts shows them, for they need a script. */
export function ReaderChoices() {
  return (
    <>
      <Choice of={THEME} title="Apparence" names={THEMES} />
      <Choice of={LETTERS} title="Texte" names={SIZES} />
    </>
  );
}

interface ChoiceProps {
  readonly of: ReaderChoice;
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
}

function Choice({ of: { id, values }, title, names }: ChoiceProps) {
  return (
    <fieldset class="choice" id={id} hidden>
      <legend>{title}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={id} value={value} />
          <span>{names[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
