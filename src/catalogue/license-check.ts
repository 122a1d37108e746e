/** Whether the licences of a project are compatible with each other, and with those of its dependencies. */
import {
  expressionAnswer,
  type ExpressionAnswer,
  readExpression,
  readOutbound,
} from '../licences/compatibility/expression-answer.ts';
import { labelOf } from '../licences/compatibility/license-key.ts';
import { matrix } from '../licences/compatibility/rules.ts';
import { best, rank, type Use, type Verdict } from '../schemas/verdict.ts';
import { isNoassertion, NOASSERTION } from '../licences/no-license.ts';
import type { Expression } from '../licences/expression-tree.ts';
import type { Artefact } from '../schemas/entry.ts';
import { licenseParts } from './catalogue.ts';
import type { Connection } from './connections.ts';
import type { Project } from './project.ts';

/** One question and its answer. An unknown licence makes the answer "ask", never "yes". */
export interface LicenseCheck {
  readonly from: { readonly artefact: Artefact; readonly license: string | undefined };
  /** Another part of the same project, or the target of a relation. */
  readonly to: {
    readonly artefact: Artefact;
    readonly license: string | undefined;
    readonly project?: Project;
    readonly verb?: string;
  };
  readonly use: Use;
  readonly verdict: Verdict;
  /** Pairs of licences with reasons and sources. */
  readonly pairs: ExpressionAnswer['pairs'];
}

/** Every question about a project: its parts, then its stated relations. */
export function checkLicenses(
  project: Project,
  connections: readonly Connection[],
): readonly LicenseCheck[] {
  return [...withinParts(project), ...betweenParts(project), ...withOthers(project, connections)];
}

/** Those that readers have to know: incompatible ones, and unknown ones of works that are built in. */
export function pressingChecks(checks: readonly LicenseCheck[]): readonly LicenseCheck[] {
  const isOpen = ({ verdict, use, from }: LicenseCheck) =>
    verdict === 'ask' && use !== 'separate' && from.license !== undefined;
  return checks
    .filter((check) => check.verdict === 'no' || isOpen(check))
    .toSorted((a, b) => rank(a.verdict) - rank(b.verdict));
}

/** `A AND B` for one part: whether they may be merged, in one direction or the other. */
function withinParts(project: Project): LicenseCheck[] {
  return licenseParts(project).flatMap(({ artefact, expression }) => {
    const parsed = readExpression(expression);
    const operands =
      parsed.ok && parsed.tree.type === 'and' ? parsed.tree.operands.map(textOf) : [];
    return pairsOf([...new Set(operands)]).map(([one, other]) =>
      eitherWay({ artefact, license: one }, { artefact, license: other }, 'merge'),
    );
  });
}

/** Parts of different kinds are independent works. */
function betweenParts(project: Project): LicenseCheck[] {
  const parts = licenseParts(project).map(({ artefact, expression }) => ({
    artefact,
    license: expression,
  }));
  return pairsOf(parts)
    .filter(([one, other]) => one.license !== other.license)
    .map(([one, other]) => eitherWay(one, other, 'separate'));
}

/** The relation type says how two works are joined; otherwise they are independent. */
function withOthers(project: Project, connections: readonly Connection[]): LicenseCheck[] {
  const from = { artefact: project.kind, license: project.entry.licenses?.[project.kind] };
  return connections
    .filter(({ direction }) => direction === 'out')
    .map(({ other, verb, joins }) => {
      const use: Use = joins ?? 'separate';
      const license = other.entry.licenses?.[other.kind];
      const to = { artefact: other.kind, license, project: other, verb };
      return { from, to, use, ...licenseAnswer(license, from.license, use, from.artefact) };
    });
}

type Part = LicenseCheck['from'];

function eitherWay(from: Part, to: Part, use: Use): LicenseCheck {
  const there = licenseAnswer(from.license, to.license, use, to.artefact);
  const back = licenseAnswer(to.license, from.license, use, from.artefact);
  const better = best([there.verdict, back.verdict]) === there.verdict ? there : back;
  return { from, to, use, ...better };
}

const answers = new Map<string, ExpressionAnswer>();

/**
 * Whether what has one licence may be used so in a work under another. An unknown one makes it "ask".
 *
 * Cached: few licences of a catalogue give few different questions.
 */
export function licenseAnswer(
  inbound = NOASSERTION,
  outbound = NOASSERTION,
  use: Use,
  artefact: Artefact,
): ExpressionAnswer {
  const key = JSON.stringify([inbound, outbound, use, artefact]);
  const known = answers.get(key) ?? ask(inbound, outbound, use, artefact);
  answers.set(key, known);
  return known;
}

function ask(inbound: string, outbound: string, use: Use, artefact: Artefact): ExpressionAnswer {
  const out = readOutbound(matrix, outbound);
  if (!out.ok || isNoassertion(outbound)) return { verdict: 'ask', pairs: [] };
  return expressionAnswer(matrix, inbound, out.keys, { use, artefact });
}

function textOf(tree: Expression): string {
  if (tree.type === 'license') return labelOf(tree);
  const operator = tree.type === 'or' ? ' OR ' : ' AND ';
  return `(${tree.operands.map(textOf).join(operator)})`;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}
