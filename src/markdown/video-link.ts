import type { LineReader } from "./line.ts";
import { attribute, plainText, withoutBlanks } from "./tokens.ts";

const HOSTS: Readonly<Record<string, string>> = {
  "youtube.com": "YouTube",
  "youtu.be": "YouTube",
  "vimeo.com": "Vimeo",
  "dailymotion.com": "Dailymotion",
  "dai.ly": "Dailymotion",
  "arte.tv": "Arte",
  "ina.fr": "INA",
  "twitch.tv": "Twitch",
};

/** A link to a video elsewhere, alone in its paragraph, is a plain card: nothing foreign is loaded. */
export const readVideoLink: LineReader = ({ children }, { typeset }) => {
  const tokens = withoutBlanks(children);
  const [opening] = tokens;
  const closing = tokens.at(-1);
  if (opening?.type !== "link_open" || closing?.type !== "link_close") return undefined;
  if (tokens.filter(({ type }) => type === "link_open").length > 1) return undefined;
  const url = attribute(opening, "href") ?? "";
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const words = plainText(tokens).trim();
  const title = /^https?:\/\//.test(words) || words === "" ? "Voir la vidéo" : words;
  return [{ kind: "video-link", url, host, title: typeset(title).typeset }];
};

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const name = new URL(url).hostname.replace(/^(www|m)\./, "");
  return HOSTS[name];
}
