/** Relations that an entry states, and of which files say the reverse. */
import type { ReadConnections } from '../../catalogue/read-edges.ts';
import type { Project } from '../../catalogue/project.ts';
import { driftMessages as say } from '#messages/drift.ts';
import { relationWords as words } from '#messages/relations.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { entryPlace } from './forge-links.ts';

/** The relation of a project to what it needs. */
const NEEDS = 'depends-on';

/** That no file names what an entry states is no contradiction: not every dependency stands in a file. */
export function relationFindings(
  project: Project,
  reads: ReadConnections,
  site: DriftSite,
): DriftFinding[] {
  const read = reads.get(project.id) ?? [];
  return (project.entry.relations ?? []).flatMap(({ type, target }): DriftFinding[] => {
    const about = read.filter(({ other }) => other.id === target);
    const reverse = about.find(({ direction, way }) => direction === 'in' && way === 'needs');
    if (type !== NEEDS || !reverse || about.some(({ direction }) => direction === 'out')) return [];
    const [at] = reverse.at;
    const { file = words.graph, commit = '' } = at ?? {};
    const message = say.relationContradicted(reverse.other.entry.name, file, commit);
    const where = entryPlace(project, site);
    return [{ code: 'relation-contradicted', project: project.id, message, who: 'office', where }];
  });
}
