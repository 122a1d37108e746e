/** The dependencies of an organisation's services, joined with the catalogue. */
import { byName, initialOf, uniqueIds } from '../../lib/name-lists.ts';
import type { Criticality, Support } from '../../schemas/office/service.ts';
import type { Purl } from '../../schemas/purl.ts';
import type { Vulnerabilities } from '../../schemas/vulnerabilities.ts';
import type { Status } from '../../schemas/words.ts';
import type { Catalogue } from '../catalogue.ts';
import { projectFacts } from '../facts.ts';
import type { Project } from '../project.ts';
import { harmOf } from './harm.ts';
import { knownOf, type KnownVulnerabilities } from './vulnerabilities.ts';
import { keyOf, versionOf, type ServiceSource, type UseSource } from './sources.ts';

export interface Inventory {
  /** The most critical first, then by name. */
  readonly services: readonly InventoryService[];
  /** By harm, then with those that people list first, then by name. */
  readonly components: readonly InventoryComponent[];
}

export interface InventoryService extends Omit<ServiceSource, 'uses'> {
  /** In the order of the components. */
  readonly uses: readonly ComponentUse[];
}

export interface InventoryComponent {
  /** The same for all versions. */
  readonly key: string;
  readonly name: string;
  /** Anchor in its list. */
  readonly id: string;
  /** Last segment of the address of its list: `a`, `7`, `other`. */
  readonly initial: string;
  readonly purl?: Purl | undefined;
  readonly project?: Project | undefined;
  /** Why the project is not maintained any more, according to the catalogue. */
  readonly ended?: Status | 'retired' | undefined;
  readonly uses: readonly ComponentUse[];
  readonly harm: number;
}

/** One version of a component in one service. */
export interface ComponentUse {
  readonly component: InventoryComponent;
  readonly service: InventoryService;
  readonly version?: string | undefined;
  readonly purl?: Purl | undefined;
  readonly license?: string | undefined;
  /** Undefined where it was not stated. */
  readonly support?: readonly Support[] | undefined;
  readonly survey: readonly { readonly year: number; readonly support: readonly Support[] }[];
  readonly alternatives: readonly string[];
  readonly reviewed?: string | undefined;
  readonly isDirect: boolean;
  readonly isTool: boolean;
  /** Undefined where the office does not ask for vulnerabilities. */
  readonly vulnerabilities?: KnownVulnerabilities | undefined;
}

/** States without maintenance. */
const ENDED: ReadonlySet<Status> = new Set(['suspended', 'abandoned', 'unsupported']);

const ORDER: readonly (Criticality | undefined)[] = [
  'critical',
  'important',
  'supporting',
  undefined,
];

export function createInventory(
  sources: readonly ServiceSource[],
  { projects }: Pick<Catalogue, 'projects'>,
  vulnerabilities?: Partial<Vulnerabilities>,
): Inventory {
  const services = sources
    .map((source) => ({ ...source, uses: [] as ComponentUse[] }))
    .toSorted(
      (a, b) => ORDER.indexOf(a.criticality) - ORDER.indexOf(b.criticality) || byName(a, b),
    );
  const byId = new Map(services.map((service) => [service.id, service]));
  const named = sources.flatMap(({ id, uses }) => {
    const service = byId.get(id);
    return service ? uses.map((use) => ({ use, service })) : [];
  });
  const idOf = uniqueIds('component');
  const components = [...Map.groupBy(named, ({ use }) => keyOf(use))].map(([key, group]) => {
    const sameUses = group.map(({ use }) => use);
    const component = {
      ...componentOf(key, sameUses, projects, idOf),
      uses: [] as ComponentUse[],
      harm: 0,
    };
    component.uses.push(
      ...group.map(({ use, service }) => useOf(use, component, service, vulnerabilities)),
    );
    component.harm = harmOf(component.uses, component.ended !== undefined);
    return component;
  });
  const ordered = components.toSorted(byHarm);
  for (const use of ordered.flatMap(({ uses }) => uses)) byId.get(use.service.id)?.uses.push(use);
  return { services, components: ordered };
}

type Bare = Omit<InventoryComponent, 'uses' | 'harm'>;

function componentOf(
  key: string,
  uses: readonly UseSource[],
  projects: Catalogue['projects'],
  idOf: (name: string) => string,
): Bare {
  const [first] = uses;
  const project = first?.entry === undefined ? undefined : projects.get(first.entry);
  const purl = first?.purl;
  const name =
    project?.entry.name ?? purl?.name ?? uses.find((use) => use.name !== undefined)?.name ?? key;
  return {
    key,
    name,
    id: idOf(name),
    initial: initialOf(name),
    purl,
    project,
    ended: project && endOf(project),
  };
}

function endOf(project: Project): InventoryComponent['ended'] {
  if (project.entry.retired) return 'retired';
  const status = projectFacts(project).status?.value;
  return status && ENDED.has(status) ? status : undefined;
}

function useOf(
  use: UseSource,
  component: InventoryComponent,
  service: InventoryService,
  vulnerabilities: Partial<Vulnerabilities> | undefined,
): ComponentUse {
  const { purl, support, survey = [], alternatives = [], reviewed, isDirect, isTool = false } = use;
  const years = survey.toSorted((a, b) => b.year - a.year);
  return {
    component,
    service,
    version: versionOf(use),
    purl,
    license: use.license ?? licenseOf(component.project),
    support: support ?? years[0]?.support,
    survey: years,
    alternatives,
    reviewed,
    isDirect,
    isTool,
    vulnerabilities: vulnerabilities && knownOf(use, vulnerabilities),
  };
}

/** The licence of its code, where the entry states one. */
function licenseOf(project: Project | undefined): string | undefined {
  const { software, gateware, hardware } = project?.entry.licenses ?? {};
  return software ?? gateware ?? hardware;
}

function byHarm(a: InventoryComponent, b: InventoryComponent): number {
  const indirect = ({ uses }: InventoryComponent) => Number(!uses.some((use) => use.isDirect));
  return b.harm - a.harm || indirect(a) - indirect(b) || byName(a, b);
}
