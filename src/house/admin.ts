import { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { choice, entry, fault, text, url } from "../reading/schema-fields.ts";

/** The browser desk of the house, at `/admin/`: where what is written there goes. */
export interface Admin {
  readonly backend: "github" | "gitlab" | "gitea";
  /** Missing: a desk to try, whose articles stay in the browser. */
  readonly repo?: string;
  readonly branch: string;
  /** The API of a forge of one's own. */
  readonly api?: string;
  /** Who lets editors sign in with the forge; without, each has an access token. */
  readonly login?: string;
  readonly app?: string;
}

const EXAMPLE = "admin: { backend: github, repo: exemple/journal, branch: main }";

const written = entry("admin", EXAMPLE, {
  backend: choice("backend", { github: "GitHub", gitlab: "GitLab", gitea: "Gitea ou Forgejo" })
    .meta({ title: "Forge", description: "La forge où sont les fichiers du journal." })
    .optional(),
  repo: text("repo", "exemple/journal")
    .regex(/^[\w.-]+(\/[\w.-]+)+$/, {
      error: fault("« repo » attend un dépôt", "écrivez : repo: proprietaire/nom"),
    })
    .meta({ title: "Dépôt", description: "Le dépôt du journal : son propriétaire et son nom." })
    .optional(),
  branch: text("branch", "main")
    .meta({ title: "Branche", description: "La branche où le bureau écrit ; main sinon." })
    .optional(),
  api: url("api")
    .meta({
      title: "API",
      description: "L’adresse de l’API, si la forge n’est pas celle que tout le monde connaît.",
      examples: ["https://forge.exemple.fr/api/v1"],
    })
    .optional(),
  login: url("login")
    .meta({
      title: "Connexion",
      description:
        "L’adresse du service qui ouvre la session ; sans elle, chacun a un jeton d’accès.",
      examples: ["https://connexion.exemple.fr"],
    })
    .optional(),
  app: text("app", "0123456789abcdef")
    .meta({
      title: "Application",
      description: "L’identifiant de l’application inscrite auprès de la forge, s’il en faut un.",
    })
    .optional(),
});

/** `admin` of `_data/site.yaml`: false, true for a desk to try, or where what is written goes. */
export const adminSchema = z
  .preprocess(
    (value) => (value === "true" ? {} : value === "false" ? undefined : value),
    written
      .superRefine(({ repo, ...others }, context) => {
        if (repo !== undefined || Object.keys(others).length === 0) return;
        const message = fault("il manque « repo »", `écrivez : ${EXAMPLE}`);
        context.addIssue({ code: "custom", message });
      })
      .optional(),
  )
  .meta({
    shorthand: { type: "string", enum: ["true", "false"] },
    title: "Bureau",
    description:
      "Le bureau dans le navigateur, à l’adresse /admin/ : le dépôt où il écrit, ou true pour l’essayer sans rien garder.",
    examples: [false, true, { backend: "github", repo: "exemple/journal", branch: "main" }],
  });

export function adminOf(desk: z.infer<typeof written>): Admin {
  return withoutUndefined({
    ...desk,
    backend: desk.backend ?? "github",
    branch: desk.branch ?? "main",
  });
}
