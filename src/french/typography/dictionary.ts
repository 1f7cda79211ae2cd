import { MONTHS } from "../dates/months.ts";

/** Units that never part from their number, where a space was written. */
export const UNITS: readonly string[] = [
  // Signs and currencies
  ..."% ‰ € $ £ ¥ ฿ ₿ ₽ ₺ ₪ ₹ ° °C °F ºC ºF C° k€ M€ Md€ Mds€ K€ k$ M$ Md$ Mds$ M£ Md£ Md Mds $US US$ €/kg €/m² EUR USD CHF".split(
    " ",
  ),
  // Length, area, volume
  ..."nm µm μm mm cm dm m dam hm km NM m² km² cm² mm² m³ cm³ dm³ km³ m2 km2 m3 ha hectares hectare".split(
    " ",
  ),
  ..."mètre mètres kilomètre kilomètres centimètre centimètres millimètre millimètres".split(" "),
  ..."ml mL cl cL dl dL l L hl hL litre litres".split(" "),
  // Mass
  ..."µg μg mg cg dg g hg kg t Mt Gt kt tonne tonnes gramme grammes kilo kilos kilogramme".split(
    " ",
  ),
  ..."kilogrammes".split(" "),
  // Time
  ..."ns µs μs ms s sec min mn h j seconde secondes minute minutes heure heures jour jours".split(
    " ",
  ),
  ..."semaine semaines mois an ans année années".split(" "),
  // Speed, energy, electricity, temperature, pressure
  ..."km/h m/s kn tr/min rpm W kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ cal kcal V kV A mA mAh Ah".split(
    " ",
  ),
  ..."Ω Ω kΩ MΩ K Hz kHz MHz GHz N Pa hPa kPa MPa bar bars dB dBA lx lm cd mol ppm ch".split(" "),
  ..."deg degré degrés".split(" "),
  // Data and screens
  ..."o ko Ko kO Mo Go To Po ko/s Mo/s Go/s b kb Mb Gb B kB KB MB GB TB Mbit/s Gbit/s bit bits octet".split(
    " ",
  ),
  ..."octets px pt dpi ppp em rem pixel pixels fps".split(" "),
  // Money in words
  ..."euro euros dollar dollars centime centimes franc francs".split(" "),
];

/** Titles that never part from the name: `M.` needs its dot, `Mme` has none. */
export const TITLES: readonly string[] =
  "MM\\. M\\. Mmes Mme Mlles Mlle Mgrs Mgr Mrs\\.? Mr\\.? Drs Dr\\.? Dre Prs Pr\\.? Pre Mes Me".split(
    " ",
  );

/** Words before a figure: « p. 12 », « art. 49 ». */
export const REFERENCES: readonly string[] =
  "pp? art chap vol fig t al n éd ch col ann tabl?".split(" ");

/** Months as typed: in full, without their accents, and shortened. */
export const WRITTEN_MONTHS: readonly string[] = [
  ...MONTHS,
  ..."fevrier aout decembre janv\\. févr\\. avr\\. juil\\. sept\\. oct\\. nov\\. déc\\.".split(" "),
];

/** Words that open a sentence after « vitamine C. » and are no surnames. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  [
    "Le La Les Il Elle Ils Elles On Un Une Des Du De Ce Cet Cette Ces Ça Cela Et Mais Ou Où Or Donc Car",
    "Ni Je Tu Nous Vous Mon Ma Mes Son Sa Ses Leur Leurs Notre Votre Au Aux En Dans Sur Sous Par Pour",
    "Avec Sans Si Selon Que Qui Quoi Quand Comment Pourquoi Puis Après Avant Depuis Ainsi Alors Aussi",
    "Enfin Chaque Tout Tous Toute Toutes Plus Même Comme Lors Lorsque À Y Ici Là Non Oui",
  ]
    .join(" ")
    .split(" "),
);
