import type { Admin } from "../house/admin.ts";

/** What the desk may fetch of each forge: its API, the picture of who signed in, whether it is in service. */
const FORGES: Readonly<Record<Admin["backend"], { connect: string[]; pictures: string[] }>> = {
  github: {
    connect: ["https://api.github.com", "https://www.githubstatus.com"],
    pictures: ["https://avatars.githubusercontent.com"],
  },
  gitlab: {
    connect: ["https://gitlab.com", "https://status-api.hostedstatus.com"],
    pictures: ["https://gitlab.com", "https://secure.gravatar.com"],
  },
  gitea: { connect: ["https://gitea.com"], pictures: ["https://gitea.com"] },
};

/**
 * The security policy of the desk: everything is from here but the forge. Its styles are written by its
 * script, pictures that are being prepared are blobs. The address bar's own header says `frame-ancestors`.
 */
export function deskPolicy({ backend, repo, api, login }: Admin): string {
  const forge = repo === undefined ? { connect: [], pictures: [] } : FORGES[backend];
  const own = [api, login].flatMap((address) => (address ? [new URL(address).origin] : []));
  const connect = ["'self'", "blob:", "data:", ...forge.connect, ...own];
  const pictures = ["'self'", "blob:", "data:", ...forge.pictures, ...own];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src ${pictures.join(" ")}`,
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${connect.join(" ")}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page of the desk: it only loads the script. */
export function deskPage(admin: Admin): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${deskPolicy(admin)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<link rel="icon" href="data:,">
<title>Le bureau</title>
<script type="module" src="desk.js"></script>
</head>
<body>
<h1 hidden>Le bureau</h1>
<noscript>Le bureau a besoin de JavaScript.</noscript>
</body>
</html>
`;
}
