/** Words of the annual reports, in French. */
import type * as english from '../en/reports.ts';
import type { Translation } from '../translation.ts';
import { and, count } from './grammar.ts';

export const reportMessages: Translation<typeof english.reportMessages> = {
  title: 'Rapports annuels',
  lead: 'Ce que le bureau a rapporté de chaque année, sous forme de chiffres : ce que compte chacun, pour quelle période, et où il se trouve dans le rapport.',
  pageTitle: (title, year) => (/\d/.test(title) ? title : `${title} ${year}`),
  yearOf: (year, title) => `${year} : ${title}`,
  figures: (number) => count(number, { one: 'chiffre', other: 'chiffres' }),
  source: 'Le rapport lui-même',
  table: 'Tous les chiffres en CSV',
  data: 'Tous les chiffres en JSON',
  contradicted: (number) =>
    count(number, {
      one: 'chiffre sur lequel le rapport dit aussi autre chose, ce qui est indiqué à côté.',
      other:
        'chiffres sur lesquels le rapport dit aussi autre chose, ce qui est indiqué à côté de chacun.',
    }),
  unknown: (number) =>
    count(number, {
      one: 'chiffre dont parle le rapport sans donner de nombre.',
      other: 'chiffres dont parle le rapport sans donner de nombre.',
    }),
  notKnown: 'Inconnu',
  about: (number) => `environ ${number}`,
  counts: 'Ce qui est compté',
  period: 'Période',
  section: 'Dans le rapport',
  contradiction: 'Il dit aussi',
  part: 'Partie',
  total: 'Total, tel que l’indique le rapport',
  sum: 'Somme, calculée ici',
  years: (label) => `${label}, par année`,
  broken: (years) =>
    `Ce qui est compté change à partir de : ${and(years)} ; les années d’avant et d’après ne peuvent pas être comparées.`,
  /** Of a chart: its parts, and the largest of them, which may be several. */
  largest: (whole, unit, parts, value) =>
    `${whole} ${unit} en tout. Le plus : ${and(parts)}, ${value}${parts.length > 1 ? ' chacun' : ''}.`,
  /** Of a line. */
  ends: (first, last) => `Ce que disent les rapports, de ${first} à ${last}.`,
};
