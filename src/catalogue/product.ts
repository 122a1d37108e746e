/**
 * All that a product is made of, from a board to its firmware and its libraries, and whether the licences along every
 * path fit. The rules are those of the licence checker.
 */
import { everyOne, type Judgement, type Use, USES } from '../schemas/verdict.ts';
import type { EdgeWay } from '../schemas/edges.ts';
import type { Catalogue } from './catalogue.ts';
import { licenseAnswer } from './license-check.ts';
import type { Project } from './project.ts';
import type { ReadAt } from './read-edges.ts';

/** One step: a component comes into a work. */
export interface ProductStep {
  readonly work: Project;
  readonly component: Project;
  readonly use: Use;
  /** Where it was read; absent for a relation that is stated. */
  readonly at?: ReadAt | undefined;
  /** From the product to the work, both included, by a shortest way. */
  readonly path: readonly Project[];
  /** Whether the component may be used so in the work. */
  readonly fits: Judgement;
}

export interface ProductComponent {
  readonly project: Project;
  /** The closest use by which it comes into the product, over all paths. */
  readonly use: Use;
  /** Whether it may be used so in the product as a whole. */
  readonly fits: Judgement;
}

export interface Product {
  readonly root: Project;
  /** Nearest first; none for a project of which nothing is known to be in it. */
  readonly components: readonly ProductComponent[];
  /** Every step of every path, each once. */
  readonly steps: readonly ProductStep[];
  /** True if there are more steps than are followed. */
  readonly isCut: boolean;
  /** The weakest of all answers; what is cut off counts as an answer that is missing. */
  readonly fits: Judgement;
}

/** What belongs to a work although the component states it. */
const WITHIN = 'part-of';
/** Likewise, for the product and what runs on it; what else runs on a core of its need not be in it. */
const RUNS = 'runs-on';

/** How what a file names comes in. How an option is joined is as little known as how a need is. */
const READ_USE = { needs: 'link', options: 'link', tools: 'tool' } as const satisfies Record<
  EdgeWay,
  Use
>;

/** Steps of one product; a graph with more is cut, nearest first. */
export const MOST_STEPS = 1_000;

/** Circles end where they began. What a tool is made of does not come into the product. */
export function productOf(root: Project, catalogue: Catalogue): Product {
  const paths = new Map<Project, readonly Project[]>([[root, [root]]]);
  const running = new Set([root]);
  const steps: ProductStep[] = [];
  let isCut = false;
  for (const [work, path] of paths) {
    for (const { runs, ...step } of stepsInto(work, catalogue)) {
      if (path.includes(step.component) || (runs && !running.has(work))) continue;
      if (steps.length >= MOST_STEPS) {
        isCut = true;
        continue;
      }
      if (runs) running.add(step.component);
      steps.push({ ...step, path, fits: judged(step.component, work, step.use) });
      const isNew = !paths.has(step.component) && step.use !== 'tool';
      // Maps hand out what is added while they are read.
      if (isNew) paths.set(step.component, [...path, step.component]);
    }
  }
  const components = componentsOf(root, steps);
  const answers = [...steps, ...components].map(({ fits }) => fits);
  const fits: Judgement = answers.length > 0 && !isCut ? everyOne(answers) : { verdict: 'ask' };
  return { root, components, steps, isCut, fits };
}

type Step = Pick<ProductStep, 'work' | 'component' | 'use' | 'at'> & { readonly runs?: boolean };

/** A relation that is stated says more than a file does of the same two. */
function stepsInto(work: Project, { connections, reads }: Catalogue): Step[] {
  const stated = (connections.get(work.id) ?? []).flatMap(
    ({ type, direction, joins, other }): Step[] => {
      const isIn = direction === 'out' ? joins !== undefined : [WITHIN, RUNS].includes(type);
      const use = joins ?? 'separate';
      return isIn ? [{ work, component: other, use, runs: type === RUNS }] : [];
    },
  );
  const known = new Set(stated.map(({ component }) => component));
  const read = (reads.get(work.id) ?? [])
    .filter(({ direction, other }) => direction === 'out' && !known.has(other))
    .map(({ other, way, at }): Step => ({ work, component: other, use: READ_USE[way], at: at[0] }));
  const isFirst = ({ component }: Step, index: number, all: readonly Step[]) =>
    all.findIndex((one) => one.component === component) === index;
  return [...stated, ...read].filter(({ component }) => !component.entry.retired).filter(isFirst);
}

function judged(component: Project, work: Project, use: Use): Judgement {
  const { verdict, reading } = licenseAnswer(
    ownLicense(component),
    ownLicense(work),
    use,
    work.kind,
  );
  return { verdict, ...(reading && { reading }) };
}

/** The licence of the part that the project is. */
export function ownLicense({ entry, kind }: Project): string | undefined {
  return entry.licenses?.[kind];
}

/**
 * Each component with its closest use: a path is as loose as its loosest step, and of several paths the closest counts.
 */
function componentsOf(root: Project, steps: readonly ProductStep[]): ProductComponent[] {
  const uses = new Map<Project, Use>();
  for (const [level, use] of USES.entries()) {
    const reached = new Set([root]);
    const near = steps.filter((step) => USES.indexOf(step.use) <= level);
    const byWork = Map.groupBy(near, ({ work }) => work);
    for (const work of reached) {
      for (const { component } of byWork.get(work) ?? []) reached.add(component);
    }
    for (const project of reached) {
      if (project !== root && !uses.has(project)) uses.set(project, use);
    }
  }
  const order = [...new Set(steps.map(({ component }) => component))];
  return order.flatMap((project) => {
    const use = uses.get(project);
    return use ? [{ project, use, fits: judged(project, root, use) }] : [];
  });
}
