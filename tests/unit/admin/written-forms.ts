/** Each form of a text, by its name in the desk, as an editor writes it by hand. */
export const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  figure: [
    "![Des grues](p.png)",
    '![Des grues](p.png "Le port : « \\"demain\\" »"){credit="AFP photo" lang=fr}',
    '![Des grues](<q 1.png> "Le port")',
    "![](p.png)",
  ],
  galerie: [':::galerie\n![Des grues](p.png "Le port")\n\n![Un quai](<q 1.png>)\n:::'],
  "lire-aussi": ["Lire aussi : L’autre titre", "Lire aussi : [L’autre titre](../2019/b.md)"],
  encadre: [":::encadre Le titre\nUn mot.\n\n- un\n- deux\n:::", ":::encadre\nUn mot.\n:::"],
  exergue: [":::exergue\nUne phrase du texte.\n:::"],
  question: [":::question Pourquoi maintenant ?\nParce que.\n\nEt voilà.\n:::"],
  chronologie: [":::chronologie Des dates\n- **28 mars 1949** : un fait\n:::"],
  graphique: [
    ":::graphique courbe Des navires\n| Année | Navires |\n|---|--:|\n| 2021 | 20 694 |\n| 2022 | n. d. |\n\nSource : le canal\n:::",
  ],
  direct: [":::direct 20 novembre 16:40 Le vote est acquis\nPar 302 voix.\n:::"],
  transcription: [":::transcription\nLa mer monte.\n:::"],
  film: ['![Le discours](film.mp4 "En entier"){captions=./film.vtt lang=fr}'],
  son: ["![L’entretien](son.mp3)"],
};
