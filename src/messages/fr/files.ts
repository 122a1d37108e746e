/** Why a file of an instance cannot be read as it should. The form for entries says some of it too, in the browser. */
import type * as english from '../en/files.ts';
import type { Translation } from '../translation.ts';
import { number } from './grammar.ts';

export const fileFaults: Translation<typeof english.fileFaults> = {
  unreadable: 'Le fichier ne peut pas être lu.',
  outside:
    'C’est un lien qui ne mène nulle part ou sort de l’instance. Mettez ici le fichier lui-même.',
  notAFile: 'Ce n’est pas un fichier. Seuls des fichiers ont leur place ici.',
  tooLarge: (kibibytes, most) =>
    `Le fichier fait ${number(kibibytes)} Kio. Il n’est pas lu : aucun n’a besoin de plus de ${number(most)} Kio.`,
  notText:
    'Ce n’est pas un fichier texte : il contient un caractère nul. Enregistrez-le en texte brut.',
  utf16: 'Le fichier est codé en UTF-16. Enregistrez-le en UTF-8.',
  notUtf8: 'Le fichier n’est pas codé en UTF-8. Enregistrez-le en UTF-8.',
  empty: 'Le fichier est vide.',

  yaml: {
    documents: 'Écrivez un document par fichier : supprimez la ligne « --- » et ce qui suit.',
    alias:
      'Les alias (« *nom ») ne s’utilisent pas ici : écrivez la valeur en toutes lettres. Mettez entre guillemets un texte qui commence par *.',
    depth: 'L’imbrication est plus profonde que ce dont une fiche a besoin.',
    tab: 'Il y a une tabulation dans le retrait. YAML demande des espaces.',
    escape:
      'Une barre oblique inverse entre guillemets doubles a un autre sens. Utilisez des apostrophes, ou écrivez-la deux fois.',
    tag: 'Les étiquettes (« !nom ») ne s’utilisent pas ici. Mettez entre guillemets un texte qui commence par un point d’exclamation.',
    key: 'Une clé doit être un simple mot.',
    unclosed:
      'Il manque plus haut un guillemet ou un crochet fermant, ou cette ligne n’est pas en retrait.',
    noColon: 'Une clé n’est pas suivie de deux-points, ou sa valeur n’est pas en retrait.',
    colon:
      'Cela ne va pas ici : soit le retrait est faux, soit il faut mettre entre guillemets un texte qui contient deux-points et une espace.',
    sign: 'Un texte qui commence par @, `, % ou un autre caractère spécial doit être entre guillemets.',
    indentation: 'Le retrait ne correspond pas aux lignes précédentes.',
    invalid: (reason) => `Ce n’est pas du YAML valide (${reason}).`,
    keyTwice: 'Cette clé est donnée deux fois. Gardez l’une des deux.',
  },
  json: {
    conflict: 'Le fichier contient les marques d’un conflit de fusion. Résolvez-le.',
    invalid: 'À partir d’ici, ce n’est pas du JSON valide.',
    keyTwice: (key) => `« ${key} » est donné deux fois. Gardez l’un des deux.`,
  },
  frontMatter: {
    missing: 'Commencez la page par une ligne « --- » et son en-tête.',
    unclosed: 'L’en-tête n’a pas de ligne finale « --- ».',
    ambiguous:
      'Une ligne de l’en-tête commence par « --- » ou « +++ ». Mettez-la en retrait, ou mettez le texte entre guillemets.',
    refused:
      'La génération ne peut pas lire cet en-tête. Mettez entre guillemets les textes avec des caractères spéciaux.',
    refusedFor: (reason) =>
      `La génération ne peut pas lire cet en-tête (${reason}). Mettez entre guillemets les textes avec des caractères spéciaux.`,
  },
};
