/** Where readers share; plain links that tell nobody anything until they are followed. */
const PLACES: readonly { name: string; url: (title: string, address: string) => string }[] = [
  {
    name: "E-mail",
    url: (title, address) => `mailto:?subject=${title}&body=${address}`,
  },
  {
    name: "WhatsApp",
    url: (title, address) => `https://api.whatsapp.com/send?text=${title}%20${address}`,
  },
  {
    name: "Facebook",
    url: (_title, address) => `https://www.facebook.com/sharer/sharer.php?u=${address}`,
  },
  {
    name: "X",
    url: (title, address) => `https://x.com/intent/post?text=${title}&url=${address}`,
  },
  {
    name: "Mastodon",
    url: (title, address) => `https://mastodonshare.com/?text=${title}&url=${address}`,
  },
];

interface Props {
  readonly title: string;
  /** The full public address. */
  readonly url: string;
  /** Whether readers may put the article aside. */
  readonly later: boolean;
}

/** Links for everyone; what needs a script (src/browser/share.ts) stays hidden until it is there. */
export function ShareLinks({ title, url, later }: Props) {
  return (
    <nav class="share" id="partage" aria-label="Partager cet article">
      <span class="share-label" aria-hidden="true">
        Partager
      </span>
      <ul>
        {PLACES.map(({ name, url: to }) => (
          <li key={name}>
            <a
              href={to(encodeURIComponent(title), encodeURIComponent(url))}
              rel="external nofollow"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p class="share-tools" hidden>
        <button type="button" id="copier">
          Copier le lien
        </button>
        <button type="button" id="imprimer">
          Imprimer
        </button>
        {later && (
          <button type="button" id="plus-tard" aria-pressed="false" hidden>
            Lire plus tard
          </button>
        )}
        <span role="status" />
      </p>
    </nav>
  );
}
