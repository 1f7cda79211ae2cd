import juice from "juice";
import { renderToString } from "preact-render-to-string";
import { languageOf, Words } from "../components/Words.tsx";
import type { Letter, LetterSection, LetterStory } from "./letter.ts";

/** Set on elements by juice, since mail clients drop style sheets; what they do not know is not used. */
const STYLES = `
body { margin: 0; padding: 0; background: #ffffff; }
.letter { width: 100%; max-width: 36rem; margin: 0 auto; }
td { padding: 0 16px; color: #1b1a18; font-family: Georgia, 'Times New Roman', serif; font-size: 17px; line-height: 1.5; }
.head { padding: 28px 16px 14px; border-bottom: 1px solid #1b1a18; }
.paper { margin: 0; font-size: 30px; line-height: 1.1; font-weight: bold; }
.paper a, .headline a { color: #1b1a18; text-decoration: none; }
.quiet { margin: 4px 0 0; color: #5c5850; font-family: Helvetica, Arial, sans-serif; font-size: 14px; }
.section { margin: 28px 0 0; padding-bottom: 4px; font-family: Helvetica, Arial, sans-serif; font-size: 15px; font-weight: bold; }
.story { padding: 14px 16px 0; }
.kicker { margin: 0; color: #5c5850; font-family: Helvetica, Arial, sans-serif; font-size: 14px; }
.headline { margin: 0; font-size: 22px; line-height: 1.25; font-weight: bold; }
.summary { margin: 6px 0 0; }
.foot { padding: 28px 16px; }
.foot a { color: #1b1a18; }
`;

/** The HTML part of a letter: one file that asks for nothing, in tables, as mail clients want it. */
export function letterHtml(letter: Letter): string {
  return juice(`<!doctype html>\n${renderToString(<LetterPage letter={letter} />)}\n`, {
    extraCss: STYLES,
  });
}

function LetterPage({ letter }: { readonly letter: Letter }) {
  const { paper, tagline, days, url, sections } = letter;
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${paper}, ${days}`}</title>
      </head>
      <body>
        <table class="letter" role="presentation" cellpadding="0" cellspacing="0">
          <tr>
            <td class="head">
              <h1 class="paper">
                <a href={url}>{paper}</a>
              </h1>
              {tagline && <p class="quiet">{tagline}</p>}
              <p class="quiet">
                <Words text={days} />
              </p>
            </td>
          </tr>
          {sections.map((section) => (
            <SectionRows key={section.title} {...section} />
          ))}
          <tr>
            <td class="foot">
              <a href={url}>Tout le journal</a>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

function SectionRows({ title, colour, stories }: LetterSection) {
  return (
    <>
      <tr>
        <td>
          <h2 class="section" style={{ color: colour }}>
            {title}
          </h2>
        </td>
      </tr>
      {stories.map((story) => (
        <tr key={story.url}>
          <td class="story">
            <Story {...story} />
          </td>
        </tr>
      ))}
    </>
  );
}

function Story({ kicker, title, summary, byline, day, url, lang }: LetterStory) {
  return (
    <>
      {kicker && (
        <p class="kicker" {...languageOf(kicker)}>
          <Words text={kicker.typeset} />
        </p>
      )}
      <h3 class="headline" {...languageOf(title)}>
        <a href={url}>
          <Words text={title.typeset} />
        </a>
      </h3>
      {summary && (
        <p class="summary" {...languageOf({ lang })}>
          <Words text={summary} />
        </p>
      )}
      {(byline ?? day) && (
        <p class="quiet">
          <Words text={[byline, day].filter((part) => part !== undefined).join(", ")} />
        </p>
      )}
    </>
  );
}
