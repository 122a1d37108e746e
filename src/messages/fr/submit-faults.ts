/**
 * What the form for entries says is wrong, where the validator speaks of the file: by code. All else it says in the words
 * of the validator.
 */
import type * as english from '../en/submit-faults.ts';
import type { Translation } from '../translation.ts';

export const submitFaults: Translation<typeof english.submitFaults> = {
  'alias/clash': 'Un autre projet porte déjà cet ancien nom.',
  'alias/self': 'C’est l’identifiant du projet lui-même.',
  'entry/no-source':
    'Dites où se trouvent les sources : un dépôt, ou une page qui donne les fichiers de conception.',
  'file/name':
    'Utilisez des lettres minuscules, des chiffres et des traits d’union simples, 80 caractères au plus.',
  'id/duplicate':
    'Un autre projet a cet identifiant. Choisissez-en un autre, ou mettez plutôt à jour cette fiche.',
  'license/absent':
    'Ce n’est pas une licence. Laissez le champ vide tant que la licence n’est pas connue.',
  'list/duplicate': 'Cet élément figure deux fois dans la liste.',
  'package/duplicate':
    'Un autre projet du catalogue a ce paquet. Un paquet appartient à un seul projet.',
  'relation/kinds': 'Cette relation ne relie pas des projets de ces natures.',
  'relation/stated-twice':
    'L’autre projet l’indique déjà. Une des deux suffit : elle apparaît sur les deux pages.',
  'repository/duplicate':
    'Un autre projet du catalogue a ce dépôt. Un dépôt appartient à un seul projet.',
  'retired/loop': 'Les successeurs ramènent à ce projet.',
  'schema/missing': 'Écrivez quelque chose ici.',
  'schema/type': 'Cela n’a pas la forme attendue ici.',
  'schema/unknown-key': 'Le catalogue n’a pas de place pour cela.',
  'vocabulary/unknown-id': 'Le catalogue ne connaît pas ce terme.',
};
