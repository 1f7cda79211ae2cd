/** Here the title of the article that it leads to is shown in place of the words. */
export const RETITLED = "see also by link";

/** Wherever the text of an article can hold words: what holds them, given the words. */
export const CARRIERS: Readonly<Record<string, (text: string) => string>> = {
  paragraph: (text) => text,
  heading: (text) => `## ${text}`,
  list: (text) => `- ${text}\n- ${text}`,
  numbers: (text) => `1. ${text}`,
  quotation: (text) => `> ${text}`,
  bold: (text) => `**${text}** *${text}* ~~${text}~~`,
  code: (text) => `\`${text}\``,
  "block of code": (text) => `\`\`\`${text}\n${text}\n\`\`\``,
  table: (text) => `| ${text} | b |\n|---|---|\n| ${text} | ${text} |`,
  link: (text) => `Un [${text}](https://exemple.fr/ "${text}") lien.`,
  picture: (text) => `![${text}](photo.jpg "${text}"){credit="${text}" lang="${text}"}`,
  "picture with single quotes": (text) => `![${text}](photo.jpg '${text}'){credit='${text}'}`,
  gallery: (text) => `:::galerie\n![${text}](photo.jpg "${text}"){credit="${text}"}\n:::`,
  film: (text) =>
    `![${text}](film.mp4 "${text}"){poster=./photo.jpg captions=./film.vtt lang=fr credit="${text}"}`,
  sound: (text) => `![${text}](son.mp3 "${text}")\n\n:::transcription ${text}\n${text}\n:::`,
  "video elsewhere": (text) => `[${text}](https://www.youtube.com/watch?v=${encodeURI(text)})`,
  note: (text) => `Un mot[^1].\n\n[^1]: ${text}`,
  "name of a note": (text) => `Un mot[^${text}].\n\n[^${text}]: La note.`,
  box: (text) => `:::encadre ${text}\n${text}\n:::`,
  "pull quote": (text) => `:::exergue\n${text}\n:::`,
  question: (text) => `:::question ${text}\n${text}\n:::`,
  chronology: (text) => `:::chronologie ${text}\n- **28 mars 1949** : ${text}\n:::`,
  bars: (text) =>
    `:::graphique barres ${text}\n${text}\n\n| ${text} | ${text} |\n|---|--:|\n| ${text} | 12 |\n| b | 13 |\n\nSource : ${text}\n:::`,
  line: (text) =>
    `:::graphique courbe ${text}\n| Année | ${text} |\n|---|--:|\n| 2021 | 12 |\n| 2022 | 13 |\n\nNote : ${text}\n:::`,
  "see also": (text) => `Lire aussi : ${text}`,
  [RETITLED]: (text) => `Lire aussi : [${text}](../2019/ailleurs.md)`,
  "unknown box": (text) => `:::${text}\n${text}\n:::`,
  "another language": (text) => `*${text}*{lang=en}\n\n${text} {lang=en}`,
};

/** The same, where an article is followed as it happens. */
export const LIVE_CARRIERS: typeof CARRIERS = {
  entry: (text) => `:::direct 16:40 ${text}\n${text}\n:::`,
  "entry of a day": (text) => `:::direct 20 novembre 16:41 ${text}\n## ${text}\n:::`,
};
