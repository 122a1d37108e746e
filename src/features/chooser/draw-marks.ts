/** Small elements that several drawings share. */
import { html, type Markup } from '../../lib/html.ts';
import { chooserMessages as t } from '#messages/chooser.ts';
import { href, path } from '../../schemas/address.ts';
import { licensesIn } from '../../licences/expression-spans.ts';
import { withoutPlus } from '../../licences/plus.ts';
import type { ChooserData } from './data.ts';

/** The number of an answer or an open question; linked, it leads to that question in the form. */
export function numberMark(number: number, linked: boolean): Markup {
  return linked
    ? html`<a class="answer-number" href="#question-${number}"
        ><span class="visually-hidden">${t.toQuestion(number)}</span
        ><span aria-hidden="true">${number}</span></a
      >`
    : html`<span class="answer-number" aria-hidden="true">${number}</span>`;
}

/** A text of the office, marked where the page has another language. */
export function stated(text: string, lang: string | undefined): Markup {
  return lang === undefined ? html`${text}` : html`<span lang="${lang}">${text}</span>`;
}

/** A licence with a link to its page, where it has one. */
export function licenseLink(data: ChooserData, license: string): Markup {
  const [only, ...more] = licensesIn(license);
  const id = withoutPlus(only ?? license);
  if (more.length > 0 || !data.pages.includes(id)) return html`<span class="id">${license}</span>`;
  return html`<a class="id" href="${href(path.license(id))}">${license}</a>`;
}

/** A label and what belongs to it. */
export function row(label: string, content: Markup): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;
}
