const PICTURE = /\.(avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

/** Whether a file is a picture that the press can make readers see. */
export function isPicture(path: string): boolean {
  return PICTURE.test(path);
}
