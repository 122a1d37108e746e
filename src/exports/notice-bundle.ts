/**
 * `NOTICE.txt` beside a project: every component of the product with its licence, where its sources are, and what
 * reciprocal licences of hardware ask for.
 */
import { licenseParts } from '../catalogue/catalogue.ts';
import { MOST_STEPS, type Product, type ProductComponent } from '../catalogue/product.ts';
import { fullName, type Project } from '../catalogue/project.ts';
import { licensesIn } from '../licences/expression-spans.ts';
import { cleanLine } from '../manifests/text.ts';
import { answerOf } from '../schemas/verdict.ts';
import { path } from '../schemas/address.ts';
import { messages as t } from '#messages/common.ts';
import { productMessages as say } from '#messages/product.ts';
import { relationWords as words } from '#messages/relations.ts';
import { verdictMessages } from '#messages/verdicts.ts';
import type { AddressOf } from './exported-project.ts';

/**
 * Sections of the licence texts that ask whoever conveys a product to give its Source Location, and that define the
 * term: https://ohwr.org/cern_ohl_s_v2.txt and https://ohwr.org/cern_ohl_w_v2.txt. CERN-OHL-P asks for none.
 */
const SOURCE_LOCATION = [
  { id: /^CERN-OHL-S-2\.0\+?$/, name: 'CERN-OHL-S v2', make: '4', define: '1.9' },
  { id: /^CERN-OHL-W-2\.0\+?$/, name: 'CERN-OHL-W v2', make: '4.1', define: '1.10' },
] as const;

/** Undefined where nothing else is known to be in it. */
export function noticeText(product: Product, addressOf: AddressOf): string | undefined {
  if (product.components.length === 0) return undefined;
  const { notice } = say;
  const title = notice.title(fullName(product.root));
  const blocks = [
    `${title}\n${'='.repeat(Math.min(title.length, 78))}`,
    wrapped(notice.intro),
    wrapped(notice.copyright),
    wrapped(say.whole(answerOf(product.fits))),
    ...(product.isCut ? [wrapped(say.cut(MOST_STEPS))] : []),
    block(product.root, [], addressOf),
    ...product.components.map((one) => block(one.project, rowsOf(one, product), addressOf)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Row = readonly [label: string, value: string];

function rowsOf({ project, use, fits }: ProductComponent, { steps }: Product): Row[] {
  const { notice } = say;
  const into = steps.filter(({ component }) => component === project);
  return [
    ...into.map(({ path: way, at }): Row => {
      const chain = [...way, project].map(({ entry }) => entry.name).join(' > ');
      if (!at) return [notice.path, chain];
      const { file = words.graph, repository, commit } = at;
      return [
        notice.path,
        `${chain} (${notice.readFrom} ${words.at(file, commit)}, ${repository})`,
      ];
    }),
    [notice.use, verdictMessages.uses[use].name],
    [notice.fits, say.answers[answerOf(fits)]],
  ];
}

function block(project: Project, rows: readonly Row[], addressOf: AddressOf): string {
  const { entry, id } = project;
  const { notice } = say;
  const parts = licenseParts(project);
  const sources = [...(entry.repositories ?? []).map(({ url }) => url), entry.links?.design];
  const all: Row[] = [
    [notice.page, addressOf(path.project(id))],
    ...rows,
    ...(parts.some(({ artefact }) => artefact === project.kind)
      ? []
      : [[`${notice.license}, ${t.artefacts[project.kind]}`, say.notStated] as const]),
    ...parts.map(({ artefact, expression, isDetected }): Row => {
      const value = isDetected ? `${expression} (${say.detected})` : expression;
      return [`${notice.license}, ${t.artefacts[artefact]}`, value];
    }),
    ...sourceRows(sources),
    ...(entry.licensor ? [[notice.licensor, entry.licensor] as const] : []),
    ...dutiesOf(parts.map(({ expression }) => expression)).map((duty): Row => [
      notice.duties,
      duty,
    ]),
  ];
  const lines = all.map(([label, value]) => `${label}: ${cleanLine(value) ?? ''}`);
  return [fullName(project), '-'.repeat(Math.min(fullName(project).length, 78)), ...lines].join(
    '\n',
  );
}

function sourceRows(sources: readonly (string | undefined)[]): Row[] {
  const known = sources.filter((url) => url !== undefined);
  return (known.length > 0 ? known : [say.notice.noSource]).map((url) => [say.notice.source, url]);
}

function dutiesOf(expressions: readonly string[]): string[] {
  const ids = expressions.flatMap(licensesIn);
  return SOURCE_LOCATION.filter(({ id }) => ids.some((one) => id.test(one))).map(
    ({ name, make, define }) => say.notice.sourceLocation(name, make, define),
  );
}

/** Lines of at most 78 characters. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 78)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
