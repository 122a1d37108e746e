/** The answer of the checker: for one licence in full, for a list by licence. */
import { checkerMessages as t } from '#messages/checker.ts';
import { labelled, number, series } from '#messages/grammar.ts';
import { drawAnswer, verdictWords } from './draw-answer.ts';
import { html, type Markup } from '../../lib/html.ts';
import type { Component } from '../../licences/compatibility/component.ts';
import { type Inbound, isOwn } from '../../licences/compatibility/inbound.ts';
import type { Group, Report } from '../../licences/compatibility/report.ts';
import { VERDICTS } from '../../schemas/verdict.ts';

/** More rows help nobody, and take time to draw. The worst are first. */
const MOST_GROUPS = 200;
const MOST_NAMES = 12;

type Read = Extract<Inbound, { ok: true }>;

export function drawReport(report: Report, inbound: Read, outbound: string): Markup {
  const [only] = report.groups;
  const { described } = inbound;
  const own = described && isOwn(described, outbound) ? described : undefined;
  const isSingle = inbound.kind === 'expression' && only;
  return html`<div class="answer-card">
    <p class="answer-label data">
      <span>${t.result}</span>
      <span
        >${isSingle ? t.into(only.license, outbound) : t.listSummary(countOf(report), outbound)}</span
      >
    </p>
    <h2><span class="mark ${report.verdict}">${t.verdicts[report.verdict]}</span></h2>
    <p>${t.says[report.verdict]}</p>
    ${isSingle ? only.pairs.map((answer) => drawAnswer(answer)) : list(report, own)}
    <p class="source">${t.advice}</p>
  </div>`;
}

function countOf({ counts }: Report): number {
  return VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
}

function list({ groups, counts }: Report, own: Component | undefined): Markup {
  const rest = groups.length - MOST_GROUPS;
  return html`<dl class="counts">
      ${VERDICTS.map(
        (verdict) =>
          html`<div>
            <dt>${t.verdicts[verdict]}</dt>
            <dd>${number(counts[verdict])}</dd>
          </div>`,
      )}
    </dl>
    ${own && html`<p class="source">${t.root(own.name, own.license)}</p>`}
    <h3 class="groups-title">${t.groupsCaption}</h3>
    <ul class="groups">
      ${groups.slice(0, MOST_GROUPS).map(group)}
    </ul>
    ${rest > 0 && html`<p>${t.more(rest)}</p>`}`;
}

function group({ license, names, count, verdict, pairs }: Group): Markup {
  const rest = names.length - MOST_NAMES;
  const [only] = pairs;
  const words = pairs.length === 1 && only ? verdictWords(only) : t.verdicts[verdict];
  return html`<li>
    <p>
      <span class="mark ${verdict}">${words}</span>
      <span class="data">${license || t.notStated}</span>
    </p>
    <p class="names">
      ${names.length > 0 ? labelled(t.components(count), series(names.slice(0, MOST_NAMES))) : t.components(count)}${rest > 0 && html` ${t.more(rest)}`}
    </p>
    <details>
      <summary>${t.why}</summary>
      ${pairs.map((answer) => drawAnswer(answer, 'h4'))}
    </details>
  </li>`;
}
