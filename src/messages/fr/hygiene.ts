/** Words of the page that says how hygiene and health are found out, in French. */
import type * as english from '../en/hygiene.ts';
import type { Translation } from '../translation.ts';

export const hygieneMessages: Translation<typeof english.hygieneMessages> = {
  title: 'Comment l’hygiène et la santé sont relevées',
  lead: 'Ce qui est cherché dans le dépôt de chaque projet, ce que veulent dire les chiffres de sa page, et quels fichiers nous lisons.',
  points: 'Points d’hygiène',
  pointsNote: 'Chaque point est trouvé, manquant ou inconnu.',
  noSum:
    'Il n’y a ni total, ni pondération, ni liste classée par points. Un point dit ce qu’un mainteneur peut faire ensuite ; il ne note pas un projet.',
  states: {
    found: 'Il a été trouvé, selon la règle ci-dessous.',
    missing: 'Il a été cherché à sa place, et n’y est pas.',
    unknown:
      'Personne n’a encore regardé, ou ce qui a été regardé ne le dit pas. Ce n’est jamais présenté comme manquant.',
  },
  hardware: 'En plus, pour le matériel',
  hardwareNote: 'Ce qu’il faut aux autres pour construire une carte.',
  rules: {
    readme: 'Un fichier nommé README à la racine, avec n’importe quelle extension de texte.',
    license:
      'Un fichier nommé LICENSE, LICENCE ou COPYING à la racine ; ou une licence que la forge a détectée ; ou REUSE.',
    reuse: 'REUSE.toml, ou le dossier .reuse, à la racine.',
    contributing: 'Un fichier nommé CONTRIBUTING, à la racine ou là où la forge le cherche.',
    codeOfConduct: 'Un fichier nommé CODE_OF_CONDUCT, à la racine ou là où la forge le cherche.',
    security: 'Un fichier nommé SECURITY, à la racine ou là où la forge le cherche.',
    citation: 'CITATION.cff à la racine.',
    releases: 'Une version publiée ou une étiquette.',
    archive:
      'Un DOI ou un SWHID dans la fiche, une notice chez Zenodo, ou une visite complète de Software Heritage.',
    ci: 'Un fichier ou un dossier à la racine que lit un service d’intégration continue. Là où seul l’historique git a été lu, ce n’est pas connu.',
    documentation: 'La fiche, ou un manifeste du projet, donne un lien vers sa documentation.',
    designSources:
      'Des fichiers de conception à la racine que KiCad, FreeCAD, OpenSCAD ou un simulateur VHDL ou Verilog peut ouvrir, ou STEP. Ils manquent s’il n’y a que des fichiers d’outils fermés. Les fichiers dans des dossiers ne sont pas vus.',
    bom: 'Un fichier ou un dossier à la racine dont le nom contient BOM ou bill of materials. Ailleurs, il n’est pas vu.',
    schematics: 'Un PDF à la racine dont le nom contient schematic. Ailleurs, il n’est pas vu.',
    tests:
      'Un dossier ou un fichier à la racine pour des tests, des bancs de test ou la simulation.',
  },

  health: 'Signes de santé',
  healthNote: 'Les mots de la page d’un projet, avec ce qu’ils comptent.',
  healthSays:
    'Les chiffres décrivent ce qui s’est passé ; ils ne le notent pas. Un travail achevé est calme, et une petite équipe peut faire beaucoup. Les âges se comptent à partir du jour où le dépôt a été lu.',
  chaoss: 'Nommés d’après des métriques de CHAOSS, où se trouvent leurs définitions :',
  signals: {
    contributors: {
      name: 'Contributeurs (Contributors)',
      means: 'Adresses distinctes d’auteurs de commits dans l’année avant la lecture.',
    },
    commits: {
      name: 'Commits (Code Changes Commits)',
      means: 'Commits sur la branche par défaut dans l’année avant la lecture.',
    },
    release: {
      name: 'Rythme des versions (Release Frequency)',
      means:
        'Âge de la dernière version publiée, ou de la dernière étiquette là où la forge n’a pas de versions publiées.',
    },
    issues: {
      name: 'Tickets actifs (Issues Active)',
      means:
        'Tickets ouverts à la lecture. CHAOSS compte ceux qui ont de l’activité, ce que nous ne savons pas.',
    },
    changes: {
      name: 'Demandes de modification (Change Requests)',
      means: 'Demandes de fusion (merge ou pull requests) ouvertes à la lecture.',
    },
  },

  files: 'Fichiers que nous lisons',
  filesNote: 'Tenus par les mainteneurs dans leur propre dépôt.',
  filesSays: (read) =>
    `Ils sont lus à chaque actualisation du catalogue (${read ? `dernière lecture d’un tel fichier : ${read}` : 'aucun n’a encore été lu'}). Ce que dit la fiche passe d’abord ; ce qu’elle laisse ouvert est repris du premier de ces fichiers qui le dit. Les clés utilisées :`,
};
