/** Words of the evidence that a project is used, in French. */
import type { EvidenceKind, EvidenceLine, EvidenceSource } from '../../schemas/evidence-line.ts';
import type * as english from '../en/evidence.ts';
import type { Translation } from '../translation.ts';
import { and, count } from './grammar.ts';

/** Services that count all downloads since a package is there; the others count those of 30 days. */
const EVER: ReadonlySet<EvidenceSource> = new Set(['anaconda']);

function found({
  source,
  text,
  packages,
  repositories,
  citations,
  downloads,
  releases,
}: EvidenceLine) {
  if (text !== undefined) return text;
  if (citations !== undefined) return count(citations, { one: 'citation', other: 'citations' });
  if (downloads !== undefined) {
    const times = count(downloads, { one: 'téléchargement', other: 'téléchargements' });
    return EVER.has(source) ? `${times} de tous ses fichiers à ce jour` : `${times} en 30 jours`;
  }
  if (releases !== undefined) return `dans ${and(releases)}`;
  const dependents = [
    ...(packages ? [count(packages, { one: 'paquet', other: 'paquets' })] : []),
    ...(repositories ? [count(repositories, { one: 'dépôt', other: 'dépôts' })] : []),
  ];
  if (dependents.length > 0) return `en dépendent : ${and(dependents)}`;
  return source === 'zenodo' ? 'Déposé' : 'Archivé';
}

export const evidenceMessages: Translation<typeof english.evidenceMessages> = {
  heading: 'Qui l’utilise',
  jump: 'Qui l’utilise',
  note: 'Du signe le plus fort au plus faible, chacun avec sa source et sa date. Rien n’est additionné.',
  kinds: {
    stated: 'Usage attesté',
    dependents: 'Ce qui en dépend',
    citations: 'Citations',
    packages: 'Paquets',
    sold: 'Vendu par',
    listed: 'Conservé ailleurs',
  } satisfies Record<EvidenceKind, string>,
  entry: 'la fiche',
  found,
  none: 'Rien trouvé',
  notLookedFor: 'Non recherché',
  unanswered: 'Pas encore de réponse',
  lacks: {
    packages: 'La fiche n’indique aucun paquet',
    'identifiers.doi': 'La fiche n’indique aucun DOI',
  },
  noneStated: 'Personne n’en a encore signalé',
  unseen: 'Personne n’a encore signalé qui l’utilise, ni cherché de signes.',
  failing: (since) => `sans réponse depuis le ${since}`,
  tell: 'Nous l’utilisons',
  tellNote: 'Vous l’utilisez ? Dites où cela peut se lire, et ce sera indiqué ici.',
  issue: {
    title: (name, id) => `Nous utilisons ${name} (${id})`,
    text: [
      '- Dans quel domaine, et pour quoi faire ?',
      '- Où chacun peut-il le lire : titre, adresse, date ?',
      '- Qui le dit, si ce n’est pas le projet lui-même ?',
      '- Tous ceux qui sont nommés acceptent-ils de l’être ?',
    ].join('\n'),
  },
  seen: 'Ce qui montrerait qu’il est utilisé',
  seenNote: 'Ce que d’autres comptent ne se cherche que sous un nom qu’ils connaissent.',
  visible: {
    stated: 'Dites où son usage peut se lire : domaine, utilité, source.',
    packages:
      'Indiquez les URL de ses paquets (package URL), par exemple pkg:pypi/numpy. On pourra alors compter ce qui en dépend et les téléchargements.',
    'identifiers.doi': 'Indiquez son DOI. On pourra alors compter les citations.',
  },
  visibleAll: 'La fiche indique tout ce sur quoi les services peuvent être interrogés.',
};
