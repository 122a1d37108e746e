/** The questions as the fields of a form. */
import { html, type Markup } from '../../lib/html.ts';
import type { KnownLicense } from '../../licences/compatibility/matrix.ts';
import { USES } from '../../schemas/verdict.ts';
import { verdictMessages } from '#messages/verdicts.ts';
import { chooserMessages as t } from '#messages/chooser.ts';
import type { Chooser } from '../../licences/chooser-schema.ts';
import { href, path } from '../../schemas/address.ts';
import type { Inside } from './conflicts.ts';
import { stated } from './draw-marks.ts';
import type { Step, Walk } from './run-answers.ts';

/** Licences to tick; undefined while they are loading. */
export interface InsideFields {
  readonly licenses: readonly KnownLicense[] | undefined;
  readonly inside: readonly Inside[];
  /** Language of the questions, where the page has another. */
  readonly lang?: string | undefined;
  /** Marks of the parts that are kinds of projects. */
  readonly pads: ReadonlyMap<string, Markup>;
}

export function drawQuestions(
  chooser: Chooser,
  walk: Walk | undefined,
  fields: InsideFields,
): Markup {
  return html`${field(1, 'part', { ask: t.partQuestion, help: t.partHelp }, Boolean(walk), [
    ...chooser.parts.map(({ id, label, note }) =>
      option('part', id, [label, note], walk?.part.id === id, fields.lang, fields.pads.get(id)),
    ),
  ])}${walk?.steps.map((step, index) => question(step, index + 2, fields))}`;
}

function question({ id, question, answer }: Step, number: number, fields: InsideFields): Markup {
  const options = question.answers.map((item) =>
    option(id, item.id, [item.label, item.leads], item === answer, fields.lang),
  );
  const ticks = question.inbound && answer?.id === 'yes' ? insideList(fields) : undefined;
  const { ask, help } = question;
  const words = { ask: stated(ask, fields.lang), help: help && stated(help, fields.lang) };
  return field(number, id, words, Boolean(answer), [options, ticks]);
}

function field(
  number: number,
  name: string,
  { ask, help }: { readonly ask: string | Markup; readonly help: string | Markup | undefined },
  isAnswered: boolean,
  content: readonly (Markup | undefined | readonly Markup[])[],
): Markup {
  const helpId = `help-${name}`;
  return html`<fieldset
    class="question${isAnswered && ' answered'}"
    id="question-${number}"
    tabindex="-1"
    ${help && html`aria-describedby="${helpId}"`}
  >
    <legend><span class="question-number" aria-hidden="true">${number}</span>${ask}</legend>
    ${help && html`<p id="${helpId}">${help}</p>`}
    <div class="options">${content}</div>
  </fieldset>`;
}

function option(
  name: string,
  value: string,
  [label, leads]: readonly [label: string, leads: string],
  isChosen: boolean,
  lang: string | undefined,
  pad?: Markup,
) {
  return html`<label class="option"
    ><input
      type="radio"
      id="${name}-${value}"
      name="${name}"
      value="${value}"
      ${isChosen && html`checked`}
    /><span><b>${pad}${stated(label, lang)}</b><small>${stated(leads, lang)}</small></span></label
  >`;
}

function insideList({ licenses, inside }: InsideFields): Markup {
  if (!licenses) return html`<p class="inside-help">${t.loading}</p>`;
  return html`<fieldset class="inside">
    <legend>${t.insideTick}</legend>
    <div class="inside-list">${licenses.map(({ id }) => insideItem(id, inside))}</div>
    <p class="inside-help">
      ${inside.length === 0 && html`${t.insideNone} `}${t.insideOther}
      <a href="${href(path.check)}">${t.insideCheck}</a>
    </p>
  </fieldset>`;
}

function insideItem(id: string, inside: readonly Inside[]): Markup {
  const ticked = inside.find(({ license }) => license === id);
  const slug = id.replaceAll(' ', '-');
  return html`<div class="inside-item">
    <label
      ><input
        type="checkbox"
        id="has-${slug}"
        name="has"
        value="${id}"
        ${ticked && html`checked`}
      />
      <span class="data">${id}</span></label
    >
    ${
      ticked &&
      html`<select
        class="field"
        id="use-${slug}"
        name="use"
        data-license="${id}"
        aria-label="${t.insideUse(id)}"
      >
        ${USES.map((use) => html`<option value="${use}" ${use === ticked.use && html`selected`}>${verdictMessages.uses[use].name}</option>`)}
      </select>`
    }
  </div>`;
}
