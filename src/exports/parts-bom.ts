/**
 * `/projects/<id>/boards/<slug>/parts.cdx.json`: the bill of materials of a board as CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/). Properties are those of
 * https://cyclonedx.github.io/cyclonedx-property-taxonomy/; others have the names that KiCad uses.
 */
import type { ProjectBoard } from '../catalogue/boards.ts';
import { defined } from '../lib/defined.ts';
import { jsonText } from '../lib/json.ts';
import type { PartsLine } from '../schemas/board-record.ts';
import type { ExportedProject, AddressOf } from './exported-project.ts';
import { uuidOf } from './uuid.ts';

interface Property {
  readonly name: string;
  readonly value: string;
}

const BOARD = 'board';

export function partsBom(
  { project: { entry } }: ExportedProject,
  board: ProjectBoard,
  addressOf: AddressOf,
): string {
  const page = addressOf(board.at.page);
  const parts = board.parts.map(component);
  return jsonText({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(`${page} ${board.hash}`)}`,
    version: 1,
    metadata: {
      timestamp: `${board.drawn}T00:00:00Z`,
      lifecycles: [{ phase: 'design' }],
      component: {
        type: 'device',
        'bom-ref': BOARD,
        name: entry.name,
        version: board.commit,
        description: board.file,
        ...(entry.licenses?.hardware && { licenses: [{ expression: entry.licenses.hardware }] }),
        externalReferences: [
          { type: 'vcs', url: board.repository },
          { type: 'website', url: page },
        ],
      },
    },
    components: parts,
    dependencies: [{ ref: BOARD, dependsOn: parts.map((part) => part['bom-ref']) }],
  });
}

/** Named by part number, else by value; parts that are not fitted have the scope "excluded". */
function component(line: PartsLine, index: number) {
  const { references, value, footprint, quantity, mpn, manufacturer, fitted } = line;
  const name = mpn ?? (value || footprint || references.join(' '));
  const properties: Property[] = [
    { name: 'cdx:device:quantity', value: String(quantity) },
    ...references.map((reference) => ({ name: 'cdx:device:location', value: reference })),
    ...(footprint ? [{ name: 'kicad:footprint', value: footprint }] : []),
  ];
  return {
    type: 'device',
    'bom-ref': `line-${index + 1}`,
    ...defined({ manufacturer: manufacturer === undefined ? undefined : { name: manufacturer } }),
    name,
    ...(value && value !== name && { description: value }),
    scope: fitted ? 'required' : 'excluded',
    properties,
  };
}
