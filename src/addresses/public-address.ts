/** Where the paper is on the web. */
export interface PublicPlace {
  /** Public address, ending with `/`. */
  readonly url: string;
  /** The path part of `url`, from `/` to `/`: every address of the site starts with it. */
  readonly base: string;
}

/** An address as pages write it: with the base path, percent-encoded. */
export function href({ base }: Pick<PublicPlace, "base">, address: string): string {
  return base + encodeURI(address).replace(/^\//, "");
}

/** The full public address of a page or file of the site, percent-encoded. */
export function absolute({ url }: Pick<PublicPlace, "url">, address: string): string {
  return url + encodeURI(address).replace(/^\//, "");
}
