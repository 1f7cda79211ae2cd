import { checkInBrowser } from "../press/checks/check-in-browser.ts";
import { command, screen } from "./command.ts";
import { publish, workspace } from "./publish.ts";

/** `npm run build`: as press, and a real browser checks the candidate before it is put in place. */
await command(() =>
  publish(workspace(), [
    {
      name: "Relecture dans le navigateur",
      check: (candidate) => checkInBrowser(candidate, "publication", screen().write),
    },
  ]),
);
