/** The page of a film whose player is shown inside others; any other address as it is. */
export function videoPage(address: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/i.exec(
    address,
  )?.[1];
  if (youtube !== undefined) return `https://www.youtube.com/watch?v=${youtube}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(address)?.[1];
  if (vimeo !== undefined) return `https://vimeo.com/${vimeo}`;
  const daily = /^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/i.exec(address)?.[1];
  return daily === undefined ? address : `https://www.dailymotion.com/video/${daily}`;
}
