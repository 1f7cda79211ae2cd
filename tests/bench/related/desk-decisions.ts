/**
 * For twenty articles of the project's archive, the two or three that an editor would attach.
 * Written down before the engine was first run on them, from a list of headlines and standfirsts
 * that also showed tags, dossiers and the picks of the front matter. Weights were later chosen with
 * an eye on this figure among others, so it is no proof of its own. The bench withholds the picks;
 * « without marks » withholds tags, dossiers, sections, authors and links too.
 */
export const DESK_DECISIONS: Readonly<Record<string, readonly string[]>> = {
  "2015/controle-renseignement": [
    "2022/mossad-ankara-pret-a-expulser-le-hamas",
    "2021/loi-1881-liberte-de-la-presse",
  ],
  "2016/conges-payes-1936": ["2019/droit-de-vote-des-femmes-1944", "2018/baccalaureat-1808"],
  "2016/marinoni-rotative-journal": [
    "2017/gutenberg-caractere-mobile",
    "2021/loi-1881-liberte-de-la-presse",
    "2020/espace-fine-typographie",
  ],
  "2017/gutenberg-caractere-mobile": [
    "2020/espace-fine-typographie",
    "2016/marinoni-rotative-journal",
    "2022/depot-legal-1537",
  ],
  "2017/turquie-regime-presidentiel": [
    "2018/hurriyet-soixante-dix-ans",
    "2022/turquie-israel-depuis-1949",
    "2021/presidence-israel",
  ],
  "2018/hurriyet-soixante-dix-ans": [
    "2022/jerusalem-post-histoire",
    "2017/turquie-regime-presidentiel",
  ],
  "2019/gaz-mediterranee-orientale": [
    "2024/zones-economiques-exclusives",
    "2022/turquie-israel-depuis-1949",
  ],
  "2019/kilogramme-seconde-metre-constantes": [
    "2025/metre-poids-et-mesures",
    "2024/annee-bissextile-calendrier",
    "2023/seismes-magnitude-intensite",
  ],
  "2020/accords-abraham": ["2022/turquie-israel-depuis-1949", "2021/presidence-israel"],
  "2020/espace-fine-typographie": ["2017/gutenberg-caractere-mobile", "2022/depot-legal-1537"],
  "2021/conteneur-maritime-mondialisation": ["2026/suez-raccourci", "2026/montreux-detroits"],
  "2021/loi-1881-liberte-de-la-presse": ["2022/depot-legal-1537", "2016/marinoni-rotative-journal"],
  "2022/depot-legal-1537": [
    "2017/gutenberg-caractere-mobile",
    "2021/loi-1881-liberte-de-la-presse",
  ],
  "2022/mossad-ankara-pret-a-expulser-le-hamas": [
    "2022/turquie-israel-depuis-1949",
    "2015/controle-renseignement",
    "2023/persona-non-grata",
  ],
  "2022/turquie-israel-depuis-1949": [
    "2022/mossad-ankara-pret-a-expulser-le-hamas",
    "2020/accords-abraham",
    "2019/gaz-mediterranee-orientale",
  ],
  "2023/persona-non-grata": [
    "2022/turquie-israel-depuis-1949",
    "2022/mossad-ankara-pret-a-expulser-le-hamas",
  ],
  "2024/annee-bissextile-calendrier": [
    "2026/eclipse-soleil-12-aout",
    "2019/kilogramme-seconde-metre-constantes",
  ],
  "2024/zones-economiques-exclusives": [
    "2019/gaz-mediterranee-orientale",
    "2026/montreux-detroits",
  ],
  "2025/inflation-indice-des-prix": [
    "2025/metre-poids-et-mesures",
    "2023/seismes-magnitude-intensite",
  ],
  "2026/suez-raccourci": [
    "2021/conteneur-maritime-mondialisation",
    "2026/montreux-detroits",
    "2026/pourquoi-la-mer-est-salee",
  ],
};
