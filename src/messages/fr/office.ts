/** Words of the pages on which the office says who it is and what it does, in French. */
import type * as english from '../en/office.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

export const officeMessages: Translation<typeof english.officeMessages> = {
  navigation: 'Pages du bureau',
  groups: { office: 'Le bureau', done: 'Ce qu’il fait', site: 'Ce site' },
  contributions: 'Apports à d’autres projets',
  inventory: 'Inventaire',
  source: 'Source',
  sources: 'Sources',
  since: (date) => `début : ${date}`,

  mandate: {
    title: 'Mandat',
    endorsed: (date) => `Entrée en vigueur : ${date}.`,
    fulfilled: (some, all) =>
      some === all
        ? `À chacune de ses missions (${all}) correspond une page ou un outil ici.`
        : `Sur ses ${count(all, { one: 'mission', other: 'missions' })}, ${count(some, { one: 'a', other: 'ont' })} une page ou un outil ici. Les notes disent ce qui manque.`,
    duty: 'Mission',
    here: 'Sur ce site',
    notHere: 'Pas encore ici.',
    governance: 'Comment travaille le bureau',
    rule: 'Règle',
    place: 'Dans le mandat',
  },

  roles: {
    title: 'Équipe',
    lead: 'Qui compose le bureau, par rôle et par département, et à qui s’adresser pour quoi.',
    noNames:
      'Les personnes ne sont pas nommées ici : les rôles changent de mains, et la page reste.',
    roles: 'Rôles',
    departments: 'Départements et groupes',
    department: 'Département ou groupe',
    members: 'Membres',
    does: 'Ce qu’il fait',
  },

  partners: {
    title: 'Partenaires',
    lead: 'Avec qui travaille le bureau, et l’organisation dans ses projets ouverts, par type de relation.',
    relations: {
      collaboration: 'Collaborations',
      research: 'Recherche',
      network: 'Réseaux',
      membership: 'Adhésions',
      'joint-declaration': 'Déclarations communes',
      funder: 'Financements',
      supplier: 'Fournisseurs',
      transfer: 'Reprise d’un projet',
      user: 'Utilisation et aide au développement',
      talks: 'Échanges en cours',
    },
  },

  training: {
    title: 'Formation',
    lead: 'Des cours sur l’open source et sur ce que contient le catalogue, chacun avec qui le donne et pour qui.',
    provider: 'Donné par',
    audience: 'Pour',
    cost: 'Coût',
    license: 'Licence du support de cours',
    place: 'Lieu',
  },
};
