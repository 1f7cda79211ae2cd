/** What we use of @20minutes/s3rver, which ships no types. */
declare module "@20minutes/s3rver" {
  type Step = (...args: unknown[]) => Promise<unknown>;

  /** Where objects lie: files of a folder. */
  export interface Store {
    getResourcePath(bucket: string, key: string, resource: "object"): string;
    putContent(path: string, content: unknown): Promise<unknown>;
    copyObject(from: string, key: string, to: string, newKey: string, ...more: unknown[]): unknown;
    getObject: Step;
    putObject: Step;
    deleteObject: Step;
    listObjects: Step;
  }

  export default class S3rver {
    readonly store: Store;
    constructor(options: {
      readonly address: string;
      readonly port: number;
      readonly silent: boolean;
      readonly directory: string;
      readonly serviceEndpoint: string;
      readonly configureBuckets: readonly {
        readonly name: string;
        readonly configs: readonly string[];
      }[];
    });
    /** @returns where it listens */
    run(): Promise<{ readonly port: number }>;
    close(): Promise<void>;
  }
}
