/** The card of the result: what is recommended, why, what is open, what was ruled out. */
import { answerWords } from '../checker/answer-words.ts';
import { html, type Markup } from '../../lib/html.ts';
import { chooserMessages as t } from '#messages/chooser.ts';
import { labelled } from '#messages/grammar.ts';
import { withoutPlus } from '../../licences/plus.ts';
import { href } from '../../schemas/address.ts';
import type { Choice } from './conflicts.ts';
import type { ChooserData } from './data.ts';
import { licenseLink, numberMark, row, stated } from './draw-marks.ts';
import type { Because, Recommendation, ResultView } from './view.ts';
import { own } from '../../lib/records.ts';

export interface Drawing {
  readonly data: ChooserData;
  /** True in the form, where numbers lead to their questions. */
  readonly linked: boolean;
  /** Suffix for ids, where several results are on one page. */
  readonly after?: string;
}

export function drawResult(view: ResultView, drawing: Drawing): Markup {
  return html`<div class="result-card">${heading(view)}${body(view, drawing)}</div>
    ${view.kind === 'stop' ? undefined : ruledOut(view)}`;
}

function heading({ kind, open, answered, walk }: ResultView): Markup {
  const label = {
    open: t.notYet,
    stop: t.stopped,
    clash: t.clash,
    recommended: open.length > 0 ? t.soFar : t.recommended,
  }[kind];
  return html`<p class="result-label data">
    <span>${label}</span><span>${t.answered(answered, walk.steps.length + 1)}</span>
  </p>`;
}

function body(view: ResultView, drawing: Drawing): Markup {
  const { recommendation, stop, choice } = view;
  if (recommendation) return recommended(view, recommendation, drawing);
  if (stop) return stopped(stop, drawing.data);
  if (choice) return clashed(choice, view.fitting ?? [], drawing.data);
  const possible = view.candidates.filter(({ ruledOutBy }) => ruledOutBy === undefined);
  return html`<h2 class="result-title">${t.possible(possible.length)}</h2>
    <dl class="result-why">${openRow(view.open, drawing)}</dl>`;
}

function recommended(
  { open }: ResultView,
  { license, outcome, choice, because, alternatives }: Recommendation,
  drawing: Drawing,
): Markup {
  const { data, after = '' } = drawing;
  const name = own(data.names, withoutPlus(license));
  return html`<h2 class="result-title result-license">${licenseLink(data, license)}</h2>
    ${name && html`<p class="result-name">${name}</p>`}
    <p class="result-says">${stated(outcome.why, data.lang)}</p>
    <dl class="result-why">
      ${row(t.because, reasonList(because, drawing))}${openRow(open, drawing)}${insideRow(outcome.license, choice)}
      ${
        alternatives.length > 0 &&
        row(
          t.instead,
          html`<ul class="lines">
            ${alternatives.map((item) => html`<li>${licenseLink(data, item.license)} ${stated(item.when, data.lang)}</li>`)}
          </ul>`,
        )
      }
    </dl>
    <pre class="scroll" tabindex="0"><code>SPDX-License-Identifier: ${license}</code></pre>
    <p class="result-actions">
      <a class="btn" href="#todo${after}">${t.steps}</a> <a href="mailto:${data.email}">${t.ask}</a>
    </p>
    <p class="result-advice">${t.advice}</p>`;
}

function reasonList(items: readonly Because[], { data, linked }: Drawing): Markup {
  return html`<ul class="lines">
    ${items.map(({ text, number }) => html`<li>${stated(text, data.lang)} ${numberMark(number, linked)}</li>`)}
  </ul>`;
}

function openRow(open: readonly Because[], drawing: Drawing): Markup | undefined {
  if (open.length === 0) return undefined;
  return html`<div class="result-open">
    <dt>${t.open}</dt>
    <dd>${reasonList(open, drawing)}</dd>
  </div>`;
}

function insideRow(first: string, { fit, refused }: Choice): Markup | undefined {
  const answers = fit?.answers ?? [];
  if (answers.length === 0 || !fit) return undefined;
  return row(
    t.inside,
    html`<ul class="lines">
        ${answers.map((answer) => html`<li><span class="id">${answer.inbound}</span>${labelled('', answerWords(answer))}${answer.verdict !== 'yes' && answer.why && html`. ${answer.why}`}</li>`)}
      </ul>
      ${refused.length > 0 && html`<p>${t.takenInstead(first, fit.license)}</p>`}`,
  );
}

function stopped(stop: NonNullable<ResultView['stop']>, data: ChooserData): Markup {
  const links = stop.links ?? [];
  return html`<h2 class="result-title">${stated(stop.title, data.lang)}</h2>
    <p class="result-says">${stated(stop.text, data.lang)}</p>
    <p class="result-actions">
      ${links.map(({ label, to }) => html`<a href="${href(to)}">${stated(label, data.lang)}</a> `)}
      ${links.length === 0 && html`<a href="mailto:${data.email}">${t.ask}</a>`}
    </p>`;
}

function clashed({ refused }: Choice, fitting: readonly string[], data: ChooserData): Markup {
  const pairs = refused.flatMap(({ answers }) =>
    answers.filter(({ verdict, reading }) => verdict === 'no' || reading === 'no'),
  );
  return html`<h2 class="result-title">${t.clashTitle}</h2>
    <p class="result-says">${t.clashText}</p>
    <dl class="result-why">
      ${row(
        t.clashing,
        html`<ul class="lines">
          ${pairs.map((answer) => html`<li><span class="id">${answer.inbound}</span> → <span class="id">${answer.outbound}</span>${labelled('', answerWords(answer))}. ${answer.why}</li>`)}
        </ul>`,
      )}
      ${row(
        t.wouldFit,
        fitting.length > 0
          ? html`<ul class="lines">
              ${fitting.map((id) => html`<li>${licenseLink(data, id)}</li>`)}
            </ul>`
          : html`${t.nothingFits}`,
      )}
    </dl>
    <p class="result-actions"><a href="mailto:${data.email}">${t.ask}</a></p>`;
}

function ruledOut({ candidates, recommendation }: ResultView): Markup {
  const mark = (license: string, number: number | undefined) => {
    if (number !== undefined) return t.answer(number);
    return license === recommendation?.license ? t.fits : t.possibleMark;
  };
  return html`<div class="ruled-out">
    <h3>${t.ruledOut}</h3>
    <ul class="ruled-out-list">
      ${candidates.map(({ license, ruledOutBy }) => {
        const state = ruledOutBy === undefined ? 'possible' : 'out';
        const isTaken = license === recommendation?.license;
        const name =
          ruledOutBy === undefined ? html`<span>${license}</span>` : html`<s>${license}</s>`;
        return html`<li class="${isTaken ? 'taken' : state}">
          ${name}<small>${mark(license, ruledOutBy)}</small>
        </li>`;
      })}
    </ul>
  </div>`;
}
