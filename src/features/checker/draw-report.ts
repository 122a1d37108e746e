/** The result of the checker: in full for one licence, grouped by licence for a list. */
import { checkerMessages as t } from '#messages/checker.ts';
import { labelled, number, series } from '#messages/grammar.ts';
import { verdictMessages } from '#messages/verdicts.ts';
import { drawMark } from './answer-words.ts';
import { drawAnswer } from './draw-answer.ts';
import { html, type Markup } from '../../lib/html.ts';
import type { Component } from '../../licences/compatibility/component.ts';
import { isOwn } from '../../licences/compatibility/inbound.ts';
import type { Group, Report } from '../../licences/compatibility/report.ts';
import { ANSWERS, answerOf } from '../../schemas/verdict.ts';
import type { Checked } from './run-check.ts';

/** More rows take long to draw; the worst come first. */
const MOST_GROUPS = 200;
const MOST_NAMES = 12;

/** @param email of the office. */
export function drawReport({ report, inbound, outbound, taken }: Checked, email: string): Markup {
  const [only] = report.groups;
  const { described } = inbound;
  const own = described && isOwn(described, outbound) ? described : undefined;
  const isSingle = inbound.kind === 'expression' && only;
  const question = isSingle
    ? t.into(only.license, outbound)
    : t.listSummary(
        report.groups.reduce((sum, { count }) => sum + count, 0),
        outbound,
      );
  return html`<div class="answer-card">
    <p class="answer-label data"><span>${t.result}</span> <span>${question}</span></p>
    ${taken.map(({ written, license }) => html`<p class="taken">${t.taken(written, license)}</p>`)}
    <h2>${drawMark(report)}</h2>
    <p>${t.says[answerOf(report)]}</p>
    ${report.verdict === 'ask' && mailLink(report.reading ? t.confirm : t.ask, email, question)}
    ${isSingle ? answers(only, 'h3') : list(report, own)}
    <p class="source">${t.advice}</p>
  </div>`;
}

function mailLink(label: string, email: string, question: string): Markup {
  const subject = encodeURIComponent(t.mailSubject(question));
  return html`<p><a href="mailto:${email}?subject=${subject}">${label}</a></p>`;
}

function list({ groups, counts }: Report, own: Component | undefined): Markup {
  const rest = groups.length - MOST_GROUPS;
  return html`<dl class="counts">
      ${ANSWERS.map(
        (answer) =>
          counts[answer] !== undefined &&
          html`<div>
            <dt>${verdictMessages.answers[answer]}</dt>
            <dd>${number(counts[answer])}</dd>
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

function group(one: Group): Markup {
  const { license, names, count } = one;
  const rest = names.length - MOST_NAMES;
  return html`<li>
    <p>
      ${drawMark(one)}
      <span class="data">${license || t.notStated}</span>
    </p>
    <p class="names">
      ${names.length > 0 ? labelled(t.components(count), series(names.slice(0, MOST_NAMES))) : t.components(count)}${rest > 0 && html` ${t.more(rest)}`}
    </p>
    <details>
      <summary>${t.why}</summary>
      ${answers(one, 'h4')}
    </details>
  </li>`;
}

/** The verdict of a single answer is in the heading above. */
function answers({ pairs }: Group, heading: 'h3' | 'h4'): Markup[] {
  return pairs.map((answer) => drawAnswer(answer, pairs.length > 1 ? heading : undefined));
}
