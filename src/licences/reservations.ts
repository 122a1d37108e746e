/** Warnings for valid expressions. */
import { licenseChecks as say } from '#messages/licence-checks.ts';
import type { Artefact } from '../schemas/entry.ts';
import type { Expression, LicenseNode } from './expression-tree.ts';
import { licenseFact } from './facts.ts';
import type { LicenseFinding } from './finding.ts';
import { gnuFamily } from './gnu-family.ts';

const WORKS: readonly Artefact[] = ['software', 'hardware', 'gateware'];

/** Warnings for an expression whose ids are all known. An OR is fine if one of its sides is. */
export function reservations(tree: Expression, artefact: Artefact): LicenseFinding[] {
  if (!WORKS.includes(artefact)) return [];
  const unsuited = allOf(tree, (node) => isUnsuited(node, artefact));
  const unapproved = allOf(tree, (node) => isUnapproved(node, artefact)).filter(
    (node) => !unsuited.includes(node),
  );
  return [
    ...unsuited.map((node) => unsuitedFinding(node, artefact)),
    ...unapproved.map(({ id, offset }): LicenseFinding => ({
      code: 'license/not-osi-approved',
      message: say.notOsiApproved(id),
      offset,
    })),
  ];
}

/** The licences with a property that no choice can avoid. */
function allOf(tree: Expression, isTrue: (node: LicenseNode) => boolean): LicenseNode[] {
  if (tree.type === 'license') return isTrue(tree) ? [tree] : [];
  const sides = tree.operands.map((operand) => allOf(operand, isTrue));
  return tree.type === 'or' && sides.some((side) => side.length === 0) ? [] : sides.flat();
}

function isCreativeCommons(id: string): boolean {
  return /^CC(?:0|-)/.test(id);
}

function isUnsuited({ id, exception }: LicenseNode, artefact: Artefact): boolean {
  if (isCreativeCommons(id)) return true;
  if (artefact !== 'hardware' || exception !== undefined) return false;
  const domains = licenseFact(id)?.domains;
  return domains ? domains.every((domain) => domain === 'software') : gnuFamily(id) !== undefined;
}

function unsuitedFinding({ id, offset }: LicenseNode, artefact: Artefact): LicenseFinding {
  const message = isCreativeCommons(id) ? say.forTexts(id, artefact) : say.forSoftware(id);
  return { code: 'license/unsuited', message, offset };
}

/** OSI reviews software licences; an open hardware licence needs no approval for hardware. */
function isUnapproved({ id, exception }: LicenseNode, artefact: Artefact): boolean {
  const fact = licenseFact(id);
  if (exception !== undefined || fact?.osi !== false) return false;
  return artefact === 'software' || !fact.domains.includes('hardware');
}
