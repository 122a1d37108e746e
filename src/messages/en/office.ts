/** Words of the pages about the office, in English. */
import type { RELATIONS } from '../../schemas/office/partner.ts';
import { count } from './grammar.ts';

const duties = (amount: number) => count(amount, { one: 'duty', other: 'duties' });

export const officeMessages = {
  navigation: 'Pages of the office',
  groups: { office: 'The office', done: 'What it does', site: 'This site' },
  contributions: 'Given to others',
  inventory: 'Inventory',
  source: 'Source',
  sources: 'Sources',
  since: (date: string) => `since ${date}`,

  mandate: {
    title: 'Mandate',
    endorsed: (date: string) => `In force since ${date}.`,
    fulfilled: (some: number, all: number) =>
      some === all
        ? `Each of its ${duties(all)} has a page or a tool here.`
        : `Of its ${duties(all)}, ${count(some, { one: 'has', other: 'have' })} a page or a tool here. The notes say what is missing.`,
    duty: 'Duty',
    here: 'On this site',
    notHere: 'Not here yet.',
    governance: 'How the office works',
    rule: 'Rule',
    place: 'In the mandate',
  },

  roles: {
    title: 'People',
    lead: 'Who is in the office, by role and by department, and whom to ask for what.',
    noNames: 'People are not named here: roles change hands, and the page stays.',
    roles: 'Roles',
    departments: 'Departments and groups',
    department: 'Department or group',
    members: 'Members',
    does: 'What it does',
  },

  partners: {
    title: 'Partners',
    lead: 'Whom the office, and the organisation in its open projects, works with, by the kind of relation.',
    relations: {
      collaboration: 'Collaborations',
      research: 'Research',
      network: 'Networks',
      membership: 'Memberships',
      'joint-declaration': 'Joint declarations',
      funder: 'Funders',
      supplier: 'Suppliers',
      transfer: 'Took over a project',
      user: 'Use and help to develop it',
      talks: 'In conversation',
    } satisfies Record<(typeof RELATIONS)[number], string>,
  },

  training: {
    title: 'Training',
    lead: 'Courses on open source and on what is in the catalogue, each with who gives it and for whom it is.',
    provider: 'Given by',
    audience: 'For',
    cost: 'Cost',
    license: 'Licence of the material',
    place: 'Where',
  },
};
