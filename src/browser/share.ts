import { byId } from "./elements.ts";

/** On articles: shows « Copier le lien » where the browser can copy, and « Imprimer ». */
const copy = byId("copier", HTMLButtonElement);
const tools = copy.parentElement;
const status = tools?.querySelector("[role=status]");
const address =
  document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;

copy.addEventListener("click", () => {
  void navigator.clipboard.writeText(address).then(
    () => say("Lien copié"),
    // The reader refused, or the page is in a frame: the address can still be copied by hand.
    () => say(`Le lien n’a pas pu être copié\u00a0: ${address}`),
  );
});
byId("imprimer", HTMLButtonElement).addEventListener("click", () => print());
copy.hidden = !("clipboard" in navigator);
if (tools) tools.hidden = false;

/** Emptied first, so that a second copy is said as well. */
function say(message: string): void {
  if (!status) return;
  status.textContent = "";
  setTimeout(() => {
    status.textContent = message;
  }, 50);
}
