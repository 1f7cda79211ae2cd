/** What we use of @11ty/eleventy, which ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    /** How long Eleventy's parts take; it warns of those over a share of the whole, in percent. */
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdPercent(percent: number): void };
    };
    addGlobalData(name: string, value: unknown): void;
    addExtension(extensions: string[], options: { key: string }): void;
    addTemplateFormats(formats: string): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    /** Files and patterns, from the root, that are no templates. */
    readonly ignores: Set<string>;
    addTransform(name: string, transform: (content: string) => string): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: false;
        readonly quietMode: boolean;
        readonly config: (config: UserConfig) => void;
      },
    );
    disableLogger(): void;
    setRunMode(mode: "build"): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }

  export default Eleventy;
}
