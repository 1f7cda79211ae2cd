import { parseArgs } from "node:util";
import { makePaper } from "../press/paper/make-paper.ts";
import { shown, UsageError } from "../press/workspace.ts";
import { command, GOOD, options } from "./command.ts";

const USAGE = `écrivez : npm run paper -- ../le-phare
  --name "Le Phare"      le nom du journal ; celui du dossier, sinon
  --press ADRESSE        où npm trouve la presse ; sinon celle-ci est rangée dans le journal`;

/** `npm run paper -- ../le-phare`: the folder of another newsroom's paper, which has this press as a package. */
await command(async () => {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: { name: { type: "string" }, press: { type: "string" } },
    }),
  );
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError(`un dossier est attendu\n${USAGE}`);
  const today = new Date().toLocaleDateString("sv", { timeZone: "Europe/Paris" });
  await makePaper({ folder, ...values, today });
  process.stdout.write(`Le journal est dans ${shown(folder)}.

Ensuite :
  cd ${shown(folder)}
  npm install
  npm start

Son nom, ses rubriques et ses mentions légales sont dans _data/ ; tout est dit dans README.md.
`);
  return GOOD;
});
