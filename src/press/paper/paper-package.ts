/** The commands that a newsroom has, under the names that messages call them by. */
const COMMANDS = [
  "start",
  "dev",
  "check",
  "build",
  "press",
  "verify",
  "deploy",
  "new",
  "import",
  "related",
  "report",
  "letter",
  "changes",
  "schemas",
];

interface PackageWishes {
  /** The name of the package: that of the folder. */
  readonly key: string;
  /** Where npm finds the press: `file:presse/rotative-1.0.0.tgz`, a version, an address. */
  readonly press: string;
  /** The compiler that holds the theme against what it replaces. */
  readonly typescript: string;
  /** The oldest Node that the press runs on. */
  readonly node: string;
}

/** The `package.json` of a paper: the press is one line of it. */
export function paperPackage({ key, press, typescript, node }: PackageWishes): string {
  const made = {
    name: key,
    private: true,
    type: "module",
    engines: { node },
    scripts: {
      ...Object.fromEntries(COMMANDS.map((name) => [name, `rotative ${name}`])),
      types: "tsc",
    },
    dependencies: { rotative: press },
    devDependencies: { typescript },
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}
