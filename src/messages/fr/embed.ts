/** Words of the cards that other sites show, and of the place that explains them, in French. */
import type * as english from '../en/embed.ts';
import type { Translation } from '../translation.ts';

export const embedMessages: Translation<typeof english.embedMessages> = {
  title: (project) => `Encart : ${project}`,
  heading: 'Un encart sur votre propre page',
  note: 'Pour une page d’accueil, un wiki ou un blog.',
  says: 'Chaque projet a un encart que tout site peut montrer dans un cadre : nom, objet, état, licence et dernière version publiée, en clair et en sombre, avec un lien vers sa page. Il ne charge aucun script. Collez ceci, avec l’identifiant du projet dans l’adresse :',
  sizes:
    'Le cadre peut descendre à 320 pixels de large ; donnez-lui alors plus de hauteur. Omettez l’attribut sandbox, ou donnez-lui la valeur allow-popups, pour que le lien puisse s’ouvrir.',
  oembed:
    'Les programmes qui connaissent oEmbed trouvent la même chose par le lien dans l’en-tête de chaque page de projet. La réponse est un fichier statique de type rich, qui ne tient compte d’aucun paramètre :',
  example: 'encart.html',
};
