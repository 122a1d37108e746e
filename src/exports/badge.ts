import { jsonText } from '../lib/json.ts';
import type { ExportedProject } from './exported-project.ts';
import type { Palette } from '../schemas/palette.ts';
import { escapeXml } from '../lib/xml.ts';

const HEIGHT = 20;
const PADDING = 6;
/** Mean width of a letter in pixels at 11 px; `textLength` makes any font fit. */
const LETTER = 6.4;

/** A badge for READMEs: the name of the catalogue, and the number of the project. Always in the light scheme. */
export function badgeSvg(subject: ExportedProject, label: string, palette: Palette): string {
  const message = messageOf(subject);
  return badgePicture({ label, message, fill: palette[subject.project.kind].light }, palette);
}

export interface BadgeText {
  readonly label: string;
  readonly message: string;
  /** Colour behind the message, on which that of the paper can be read. */
  readonly fill: string;
  /** For those who do not see it; by default label and message. */
  readonly name?: string | undefined;
}

/** SVG of 20 pixels height, in the light scheme. */
export function badgePicture(
  { label, message, fill, name = `${label}: ${message}` }: BadgeText,
  { ink, paper }: Palette,
): string {
  const left = widthOf(label);
  const right = widthOf(message);
  const said = escapeXml(name);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${said}">
<title>${said}</title>
<rect width="${left}" height="${HEIGHT}" fill="${ink.light}"/>
<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${fill}"/>
<g fill="${paper.light}" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${textAt(PADDING, label)}
${textAt(left + PADDING, message)}
</g>
</svg>
`;
}

/** The same for https://shields.io/badges/endpoint-badge. */
export function badgeJson(subject: ExportedProject, label: string, palette: Palette): string {
  const color = palette[subject.project.kind].light.slice(1);
  return jsonText({ schemaVersion: 1, label, message: messageOf(subject), color });
}

function messageOf({ project: { entry, number } }: ExportedProject): string {
  const name = number ?? entry.name;
  return entry.retired ? `${name} retired` : name;
}

function widthOf(text: string): number {
  return Math.ceil([...text].length * LETTER) + 2 * PADDING;
}

function textAt(x: number, text: string): string {
  const length = widthOf(text) - 2 * PADDING;
  return `<text x="${x}" y="14" textLength="${length}">${escapeXml(text)}</text>`;
}
