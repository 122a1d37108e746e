/** What no program can decide: questions for the office that follow from a change. */
import { licenseParts } from '../../catalogue/catalogue.ts';
import type { Project } from '../../catalogue/project.ts';
import { addProjectSchema } from '../../schemas/add-project.ts';
import type { Instance } from '../../instance/read.ts';
import { valueOf } from '../../instance/values.ts';
import type { Kind } from '../../schemas/entry.ts';
import type { ProjectChange } from './project-changes.ts';

export type Decision =
  /** A point of the office's scope. */
  | { readonly code: 'scope'; readonly text: string }
  | { readonly code: 'belongs' | 'no-summary' | 'no-license' | 'claims-review' | 'no-review' }
  | { readonly code: 'summary' | 'id' | 'contact' | 'moved' | 'successor'; readonly text: string }
  | { readonly code: 'pictures' | 'retired' | 'removed' | 'renamed' };

/**
 * The questions about one project.
 *
 * @param project undefined where the entry is not valid.
 * @param instance before the change, which must not set its own criteria.
 */
export function decisionsOn(
  change: ProjectChange,
  project: Project | undefined,
  instance: Pick<Instance, 'tools'>,
): Decision[] {
  const { action, id, kind } = change;
  if (action === 'removed') return [{ code: 'removed' }];
  return [
    ...(action === 'added' ? [...scope(instance, kind), { code: 'id', text: id } as const] : []),
    ...(action === 'renamed'
      ? [{ code: 'renamed' } as const, { code: 'id', text: id } as const]
      : []),
    ...(project ? questions(change, project) : []),
  ];
}

function scope({ tools }: Pick<Instance, 'tools'>, kind: Kind): Decision[] {
  const document = tools['add-project'];
  const stated = (document && valueOf(addProjectSchema, document))?.points ?? [];
  const texts = stated.filter(({ kinds }) => !kinds || kinds.includes(kind));
  if (texts.length === 0) return [{ code: 'belongs' }];
  return texts.map(({ text }) => ({ code: 'scope', text }));
}

function* questions({ action, fields }: ProjectChange, project: Project): Generator<Decision> {
  const { summary, contact, review, retired, repositories } = project.entry;
  const isNew = (field: string) => fields.includes(field);
  if (action === 'retired') {
    yield { code: 'retired' };
    if (retired?.successor) yield { code: 'successor', text: retired.successor };
    return;
  }
  if (summary && isNew('summary')) yield { code: 'summary', text: summary };
  if (!summary && action === 'added') yield { code: 'no-summary' };
  if (licenseParts(project).length === 0) yield { code: 'no-license' };
  const [main] = repositories ?? [];
  if (action === 'changed' && isNew('repositories') && main)
    yield { code: 'moved', text: main.url };
  if (contact && isNew('contact')) yield { code: 'contact', text: contact };
  if (isNew('images')) yield { code: 'pictures' };
  if (review?.state === 'confirmed' && isNew('review')) yield { code: 'claims-review' };
  if (action === 'added' && review?.state !== 'confirmed') yield { code: 'no-review' };
}
