/** What a reader may choose in the foot; without a choice the first of its values holds. */
export interface ReaderChoice {
  /** Of its control. */
  readonly id: string;
  /** Where it is kept, on the reader's machine only. */
  readonly key: string;
  /** What `data-` of the page's root says it to the styles. */
  readonly name: "theme" | "letters";
  readonly values: readonly [string, ...string[]];
}

/** The system's own look is the first. */
export const THEME = {
  id: "apparence",
  key: "rotative-theme",
  name: "theme",
  values: ["system", "light", "dark"],
} as const satisfies ReaderChoice;

/** How large letters are, over what the browser has been told. */
export const LETTERS = {
  id: "lettres",
  key: "rotative-letters",
  name: "letters",
  values: ["usual", "large", "larger"],
} as const satisfies ReaderChoice;

/**
 * Runs in the head, before anything is drawn: a reader who chose the night is not shown the day first,
 * nor one who chose large letters small ones. Written without the characters that HTML escapes; reading
 * the storage may throw.
 */
export const EARLY_CHOICES = `try{const d=document.documentElement.dataset,s=localStorage;${[
  THEME,
  LETTERS,
]
  .map(({ key, name, values }) => {
    const [, ...others] = values;
    return `if(${JSON.stringify(others).replaceAll('"', "'")}.includes(s.getItem('${key}')))d.${name}=s.getItem('${key}')`;
  })
  .join(";")}}catch{}`;
