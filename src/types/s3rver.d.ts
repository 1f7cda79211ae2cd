/** What we use of @20minutes/s3rver, which ships no types. */
declare module "@20minutes/s3rver" {
  type Step = (...args: unknown[]) => Promise<unknown>;
  type Content = Buffer | NodeJS.ReadableStream;

  /** Where objects lie: files of a folder. */
  export interface Store {
    getResourcePath(bucket: string, key: string, resource: "object"): string;
    putContent(path: string, content: Content): Promise<[size: number, md5: string]>;
    copyObject(
      from: string,
      key: string,
      to: string,
      newKey: string,
      ...more: unknown[]
    ): Promise<unknown>;
    getObject: Step;
    putObject(object: { content: Content }): Promise<unknown>;
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
