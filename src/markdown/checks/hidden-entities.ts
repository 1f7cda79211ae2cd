import type { MarkdownIt, Token } from "markdown-it";
import { INVISIBLE_CHARACTER } from "../../desk/rules/characters.ts";
import type { StrayCharacter } from "../../french/stray-characters.ts";
import { strayCharactersIn, withoutStrayCharacters } from "../../french/stray-characters.ts";
import { contextOf, placeIn } from "../context.ts";

/**
 * Characters that nobody sees, written as entities (`&#8238;`, `&rlm;`): the file holds none any more when
 * it comes here, so they are taken away and told once they are read. Code shows them as they are written.
 */
export function hiddenEntities(md: MarkdownIt): void {
  // Addresses are encoded as they are read: later an entity could not be told from `%E2%80%AE`.
  let inLinks: StrayCharacter[] = [];
  const normalizeLink = md.normalizeLink.bind(md);
  md.normalizeLink = (url) => {
    inLinks.push(...strayCharactersIn(url));
    return normalizeLink(withoutStrayCharacters(url));
  };
  md.core.ruler.after("text_join", "press-hidden-entities", ({ tokens, env }) => {
    const linked = inLinks;
    inLinks = [];
    const context = contextOf(env);
    for (const token of tokens) {
      const found = cleared(token);
      const isLinked = linked.length > 0 && /&[#a-z]/i.test(token.content);
      if (isLinked) found.push(...linked.splice(0));
      const [entity = ""] = found.length > 0 ? (/&#?\w+;/.exec(token.content) ?? []) : [];
      if (found.length > 0)
        context.problems.check(INVISIBLE_CHARACTER, placeIn(context, token.map, entity), found);
    }
    if (linked.length > 0)
      context.problems.check(INVISIBLE_CHARACTER, placeIn(context, null), linked);
  });
}

function cleared(token: Token): StrayCharacter[] {
  const found: StrayCharacter[] = [];
  if (token.type === "text" || token.type === "text_special") {
    found.push(...strayCharactersIn(token.content));
    token.content = withoutStrayCharacters(token.content);
  }
  for (const pair of token.attrs ?? []) {
    if (typeof pair[1] !== "string") continue;
    found.push(...strayCharactersIn(pair[1]));
    pair[1] = withoutStrayCharacters(pair[1]);
  }
  for (const child of token.children ?? []) found.push(...cleared(child));
  return found;
}
