/** What the validator has against the text of a page. */
import type * as english from '../en/validate-pages.ts';
import type { Translation } from '../translation.ts';
import { and, or } from './grammar.ts';

export const pageFaults: Translation<typeof english.pageFaults> = {
  unread:
    'Cette page ne peut pas être lue à temps, ou pas du tout. Cherchez des crochets, des accolades et des guillemets non fermés, et écrivez « \\{ », « \\< » et « \\[ » pour ceux qui doivent rester tels quels.',
  noPage: 'Ce n’est pas une page.',
  syntax: (reason) =>
    `Cela ne peut pas être lu comme MDX : ${reason}. Écrivez « \\< » pour un « < » et « \\{ » pour un « { » qui doivent rester tels quels.`,
  import:
    'Une page n’est pas un programme : supprimez la ligne qui commence par « import » ou « export ». Les composants n’ont pas besoin d’import ; une phrase qui commence ainsi demande un autre mot devant.',
  title:
    'Le titre de l’en-tête est déjà le premier titre de la page : commencez celui-ci par « ## ».',
  expression: (expression) =>
    `Une page n’est pas un programme, et ${expression} serait exécuté. Écrivez le texte lui-même ; pour une accolade qui doit rester telle quelle, écrivez « \\{ », et pour une remarque {/* … */}.`,
  node: (type) => `${type} ne peut pas figurer dans une page.`,
  fragment: 'Écrivez le texte sans « <> » ni « </> ».',
  link: 'Écrivez un lien en Markdown : [mots](adresse).',
  picture: 'Écrivez une image en Markdown : ![ce qu’elle montre](adresse).',
  noComponent: (name) => `Il n’y a pas de composant ${name}.`,
  components: (names) => `Composants disponibles : ${and(names)}.`,
  element: (element) => `L’élément ${element} ne peut pas figurer dans une page.`,
  instead:
    'Utilisez Markdown, ou un composant. Pour un « < » qui doit rester tel quel, écrivez « \\< ».',
  needs: (element, key) => `Il manque à <${element}> l’attribut ${key}="…".`,
  spread: (element) =>
    `Une page n’est pas un programme : écrivez en toutes lettres chaque attribut de <${element}>.`,
  noAttribute: (element, name) => `<${element}> n’a pas d’attribut ${name}.`,
  attributes: (names) => `Attributs possibles : ${or(names)}.`,
  noAttributes: 'Il n’en a aucun.',
  attributeProgram: (name) =>
    `Une page n’est pas un programme : écrivez ${name}="…", entre guillemets droits.`,
  attributeValue: (element, name) => `Donnez une valeur à ${name} de <${element}> : ${name}="…".`,
  pictureElsewhere:
    'Une page ne charge rien d’ailleurs. Faites un lien vers l’image, ou apportez-la ici.',
  noPicture: (target) =>
    `${target} n’est pas une image : donnez un fichier comme « ./board.png » (.png, .jpg, .webp, .avif ou .gif).`,
  blockInSentence: (block) =>
    `${block} est un bloc et ne peut pas figurer dans une phrase : donnez-lui ses propres lignes, avec une ligne vide avant et après.`,
  blockIn: (block, holder) =>
    `${block} est un bloc et ne peut pas figurer dans ${holder} : donnez-lui ses propres lignes, avec une ligne vide avant et après.`,
  sentenceHoldsWords:
    'Une phrase ne contient que des mots : écrivez-la avec ses mots sur une seule ligne, sans ligne vide à l’intérieur.',
  holdsWords: (holder) =>
    `${holder} ne contient que des mots : écrivez-le avec ses mots sur une seule ligne, sans ligne vide à l’intérieur.`,
};
