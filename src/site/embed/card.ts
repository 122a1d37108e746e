import { licenseParts } from '../../catalogue/catalogue.ts';
import { fullName } from '../../catalogue/project.ts';
import type { ExportedProject } from '../../exports/exported-project.ts';
import { escapeXml } from '../../lib/xml.ts';
import { embedMessages } from '#messages/embed.ts';
import { facetMessages } from '#messages/facets.ts';
import { messages } from '#messages/common.ts';
import { series } from '#messages/grammar.ts';
import { PADS } from '../../exports/marks.ts';
import { documentTitle } from '../document-title.ts';
import { summaryLine } from '../reading.ts';
import { textLang } from '../site.ts';

/** The site of the card. */
export interface CardSite {
  readonly title: string;
  readonly locale: string;
}

/**
 * For any frame: the card is made to be embedded by other sites, and has no controls but a link. All other pages may be
 * framed by their own site alone (`header-rules.ts`). The address of the style sheet is relative, so that a copy works
 * anywhere.
 */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** The page for frames on other sites: the head of a project's page, with one link to it. */
export function cardText(subject: ExportedProject, { title, locale }: CardSite): string {
  const { project } = subject;
  const site = escapeXml(title);
  return `<!DOCTYPE html>
<html lang="${escapeXml(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${POLICY}">
<title>${escapeXml(documentTitle(embedMessages.title(fullName(project)), title))}</title>
<meta name="description" content="${escapeXml(summaryLine(project) ?? fullName(project))}">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="../card.css">
</head>
<body class="${project.kind}">
<main>
${spine(subject)}
<div class="text">
<h1><a href="../../projects/${project.id}/" target="_blank" rel="noopener">${escapeXml(project.entry.name)}</a></h1>
${says('full-name', project.entry.title)}${says('summary', summaryLine(project))}${factList(subject)}<p class="site">${site}</p>
</div>
</main>
</body>
</html>
`;
}

/** The card under a former id, which refers to the current one. */
export function movedText(id: string, locale: string): string {
  const place = `../${id}/`;
  return `<!DOCTYPE html>
<html lang="${escapeXml(locale)}">
<head>
<meta charset="utf-8">
<title>${id}</title>
<meta http-equiv="refresh" content="0; url=${place}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${place}">
</head>
<body><a href="${place}">${id}</a></body>
</html>
`;
}

function spine({ project: { kind, number } }: ExportedProject): string {
  const { name, letter } = messages.kinds[kind];
  const pad = `<path fill="currentColor" fill-rule="evenodd" d="${PADS[kind]}"/>`;
  return `<p class="spine">
<svg viewBox="0 0 40 40" aria-hidden="true">${pad}</svg>
<b aria-hidden="true">${letter}</b>
<span>${escapeXml(number ?? name)}</span>
</p>`;
}

function says(style: string, text: string | undefined): string {
  const lang = textLang(text);
  const attribute = lang ? ` lang="${escapeXml(lang)}"` : '';
  return text ? `<p class="${style}"${attribute}>${escapeXml(text)}</p>\n` : '';
}

/** Unknown facts are left out. */
function factsOf({ project, facts }: ExportedProject): [label: string, value: string][] {
  const t = messages;
  const status = facts.status && t.statuses[facts.status.value].name;
  const licenses = new Set(
    licenseParts(project).map(({ expression, isDetected }) =>
      facetMessages.licenseOf(expression, isDetected),
    ),
  );
  const known: [string, string | undefined][] = [
    [t.project.status, project.entry.retired ? t.project.retired : status],
    [t.project.license, series(licenses)],
    [
      facts.latest?.released ? t.project.latestRelease : t.project.latestTag,
      facts.latest?.value.tag,
    ],
  ];
  return known.flatMap(([label, value]) => (value ? [[label, value]] : []));
}

function factList(subject: ExportedProject): string {
  const facts = factsOf(subject).map(fact);
  return facts.length > 0 ? `<dl>\n${facts.join('\n')}\n</dl>\n` : '';
}

function fact([label, value]: readonly [label: string, value: string]): string {
  return `<div><dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd></div>`;
}
