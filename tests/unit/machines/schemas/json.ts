import { z } from "zod";

/** RFC 3339, section 5.6: `date-time`. */
const instant = z.iso.datetime({ offset: true });
/** ISO 8601 dates to the day or better: who reads linked data asks for no less. */
const date = z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/);
const url = z.url({ protocol: /^https$/ });

const feedAuthor = z.strictObject({ name: z.string().min(1), url: url.optional() });

/** https://www.jsonfeed.org/version/1.1/: no key that the standard does not know. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: url,
  feed_url: url,
  description: z.string().optional(),
  icon: url,
  favicon: url,
  authors: z.array(feedAuthor).min(1),
  language: z.literal("fr"),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        url,
        title: z.string().min(1),
        content_html: z.string().min(1),
        summary: z.string().optional(),
        image: url.optional(),
        date_published: instant.optional(),
        date_modified: instant,
        authors: z.array(feedAuthor).min(1).optional(),
        tags: z.array(z.string()),
        language: z.string(),
      }),
    )
    .max(30),
});

/** https://www.w3.org/TR/appmanifest/, and what browsers ask for before they offer to install. */
export const webManifestSchema = z.strictObject({
  id: z.string().startsWith("/"),
  name: z.string().min(1),
  short_name: z.string().min(1),
  description: z.string().optional(),
  lang: z.literal("fr"),
  dir: z.enum(["ltr", "rtl", "auto"]),
  start_url: z.string().startsWith("/"),
  scope: z.string().startsWith("/"),
  display: z.enum(["fullscreen", "standalone", "minimal-ui", "browser"]),
  background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  theme_color: z.string().regex(/^#[0-9a-f]{6}$/),
  icons: z
    .array(
      z.strictObject({
        src: z.string().startsWith("/"),
        sizes: z.string().regex(/^(any|\d+x\d+)$/),
        type: z.enum(["image/svg+xml", "image/png"]),
        purpose: z.enum(["any", "maskable", "monochrome"]),
      }),
    )
    .min(2),
});

/** https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/, « TDM File on the Origin Server ». */
export const tdmrepSchema = z
  .array(
    z.strictObject({
      location: z.string().startsWith("/"),
      "tdm-reservation": z.union([z.literal(0), z.literal(1)]),
      "tdm-policy": url.optional(),
    }),
  )
  .min(1);

const named = <const Type extends string>(...types: readonly [Type, ...Type[]]) =>
  z.strictObject({
    "@type": z.enum(types),
    name: z.string().min(1),
    url: url.optional(),
    jobTitle: z.string().optional(),
    description: z.string().min(1).optional(),
    sameAs: z.array(z.url()).min(1).optional(),
  });

const picture = z.strictObject({
  "@type": z.literal("ImageObject"),
  url,
  contentUrl: url,
  caption: z.string().optional(),
  description: z.string().optional(),
  creditText: z.string().optional(),
  inLanguage: z.string().optional(),
});

/** What Google reads of an article (developers.google.com/search/docs/appearance/structured-data/article), and our own promises. */
export const newsArticleSchema = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.union([
    z.literal("NewsArticle"),
    z.tuple([z.literal("NewsArticle"), z.string().endsWith("NewsArticle")]),
    z.literal("AdvertiserContentArticle"),
  ]),
  mainEntityOfPage: z.strictObject({ "@type": z.literal("WebPage"), "@id": url }),
  url,
  headline: z.string().min(1),
  description: z.string().optional(),
  abstract: z.string().min(1).optional(),
  articleSection: z.string().min(1),
  inLanguage: z.string().min(2),
  datePublished: date.optional(),
  dateModified: date.optional(),
  author: z.array(named("Person", "Organization")).min(1).optional(),
  contributor: named("Organization").optional(),
  translator: named("Person").optional(),
  locationCreated: named("Place").optional(),
  image: z.array(picture).min(1).optional(),
  copyrightNotice: z.string().min(1).optional(),
  license: url.optional(),
  isBasedOn: named("CreativeWork").optional(),
  correction: z
    .array(
      z.strictObject({
        "@type": z.literal("CorrectionComment"),
        datePublished: date.optional(),
        text: z.string().min(1),
      }),
    )
    .min(1)
    .optional(),
  keywords: z.array(z.string()).optional(),
  wordCount: z.number().int().positive(),
  isAccessibleForFree: z.literal(true),
  publisher: z.strictObject({
    "@type": z.literal("NewsMediaOrganization"),
    name: z.string().min(1),
    url,
    correctionsPolicy: url,
    logo: z.object({ "@type": z.literal("ImageObject"), url }),
  }),
});

/** developers.google.com/search/docs/appearance/structured-data/breadcrumb: positions count from 1. */
export const breadcrumbSchema = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("BreadcrumbList"),
  itemListElement: z
    .array(
      z.strictObject({
        "@type": z.literal("ListItem"),
        position: z.number().int(),
        name: z.string().min(1),
        item: url,
      }),
    )
    .min(2)
    .refine((items) => items.every(({ position }, index) => position === index + 1)),
});

/** schema.org/docs/actions.html: a name in braces in the address, and the same name in `query-input`. */
export const webSiteSchema = z.object({
  "@type": z.literal("WebSite"),
  url,
  name: z.string().min(1),
  potentialAction: z.strictObject({
    "@type": z.literal("SearchAction"),
    target: z.strictObject({
      "@type": z.literal("EntryPoint"),
      urlTemplate: z.string().endsWith("/recherche/?q={search_term_string}"),
    }),
    "query-input": z.literal("required name=search_term_string"),
  }),
});
