// Un exemple : rangé dans theme/components/, sous ce nom, il remplace la signature des articles.
import { Byline as Standard } from "rotative/src/components/Byline.tsx";

/** La signature de la presse, sous le nom du journal. `typeof` la tient à recevoir ce que les pages donnent. */
export const Byline: typeof Standard = (props) => (
  <>
    <p class="kicker">{props.publication.edition.house.site.name}</p>
    <Standard {...props} />
  </>
);
