/** What the tests use of a validator that ships no types. */
declare module "@adobe/structured-data-validator" {
  interface Issue {
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
    readonly errorType?: string;
    readonly path: unknown;
  }

  export default class Validator {
    constructor(vocabulary: object);
    validate(found: { readonly jsonld: Readonly<Record<string, unknown[]>> }): Promise<Issue[]>;
  }
}
