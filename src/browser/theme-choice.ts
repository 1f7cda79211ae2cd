/** What the foot offers under « Apparence »; the system's own look is the first. */
export const THEMES = ["system", "light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

/** Where the choice is kept, on the reader's machine only. */
export const THEME_KEY = "rotative-theme";

/**
 * Runs in the head, before anything is drawn: a reader who chose the night is not shown the day
 * first. Written without the characters that HTML escapes; reading the storage may throw.
 */
export const EARLY_THEME = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
