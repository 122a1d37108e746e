/** Ce que le validateur reproche à l’apparence d’un site, dans `brand/`. */
import type * as english from '../en/brand.ts';
import type { Translation } from '../translation.ts';
import { number } from './grammar.ts';

const schemes = { light: 'en clair', dark: 'en sombre' } as const;

export const brandFaults: Translation<typeof english.brandFaults> = {
  notXml: (reason) =>
    `Ce n’est pas un SVG lisible (${reason}). Enregistrez-le de nouveau en SVG simple, sans DOCTYPE.`,
  notSvg: 'Le premier élément doit être <svg>. Enregistrez le dessin en SVG.',
  viewBox:
    'Donnez à <svg> un `viewBox` de quatre nombres, par exemple « 0 0 40 40 » : sans lui, un logo n’a pas de taille.',
  shape: (most) =>
    `Un logo peut être jusqu’à ${most} fois plus large que haut, et jusqu’à deux fois plus haut que large. Omettez les mots : le nom se trouve à côté.`,
  element: (name) =>
    `Retirez <${name}>, ou dessinez-le avec des formes : un dessin du site contient des tracés, des formes simples, des dégradés, des découpes et des masques, et rien qui s’exécute, charge ou répète autre chose.`,
  attribute: (name) =>
    `Retirez \`${name}\` : il n’appartient pas à une forme simple. Les couleurs s’écrivent dans \`fill\` et \`stroke\`.`,
  value: (name) =>
    `Écrivez \`${name}\` sans guillemets, échappements ni adresses ; \`url()\` ne peut mener qu’à un identifiant de ce fichier.`,
  sheet:
    'N’écrivez dans la feuille de style que des règles simples et `@media`, sans guillemets, commentaires, échappements ni adresses.',
  text: (name) =>
    `Convertissez le texte de <${name}> en tracés, pour qu’il n’ait besoin d’aucune police.`,

  notPng: 'Ce n’est pas un PNG, quoi que dise son nom.',
  pngSize: 'Faites-en un carré de 32 à 512 pixels.',
  large: (kibibytes) => `Il peut peser ${number(kibibytes)} Kio au plus. Allégez-le.`,
  noFont: (file) => `Il n’y a pas de fichier ${file}.`,
  notFont: 'Ce n’est pas un fichier WOFF2, quoi que dise son nom. Convertissez la police.',
  unused: (files) => `Rien n’utilise ce fichier. Ici se placent ${files.join(', ')}.`,
  name: (office) =>
    `Ces lignes doivent donner le nom écrit dans content/site.yaml, ${office} : écrivez les mêmes mots, une ligne de l’en-tête à la fois.`,
  contrast: ({ front, back, scheme, one, other, ratio, least }) =>
    `\`${front}\` sur \`${back}\`, ${schemes[scheme]} : ${one} sur ${other} donne un contraste de ${number(ratio)} pour 1, et il faut ${number(least)} pour 1. Changez l’une des deux.`,
};
