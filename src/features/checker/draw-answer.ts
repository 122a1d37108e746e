/** One answer with its reason and its sources. */
import { checkerMessages as t } from '#messages/checker.ts';
import { semicolon } from '#messages/grammar.ts';
import type { PairAnswer } from '../../licences/compatibility/answer.ts';
import { html, Markup } from '../../lib/html.ts';
import { drawMark } from './answer-words.ts';

/** @param heading level that fits the headings around it; undefined where a heading names the answer already. */
export function drawAnswer(answer: PairAnswer, heading?: 'h3' | 'h4'): Markup {
  const { inbound, outbound, why, reason, note, scope, source, basis, remarks } = answer;
  const [open, close] = [new Markup(`<${heading}>`), new Markup(`</${heading}>`)];
  return html`<div class="answer">
    ${heading && [open, drawMark(answer), html` <span class="data">${t.into(inbound || t.notStated, outbound)}</span>`, close]}
    <dl>
      ${row(t.why, why ?? (reason && t.reasons[reason]))}${scope && [row(t.files, t.filesKeep(inbound)), row(t.whole, t.wholeMayBe(outbound))]}${row(t.note, note)}${row(t.source, source.join(semicolon))}
      ${row(t.basisLabel, basis && t.basis[basis])}${remarks.map((remark) => row(t.note, t.remarks[remark]))}
    </dl>
  </div>`;
}

function row(label: string, text: string | undefined): Markup | undefined {
  return text
    ? html`<div>
        <dt>${label}</dt>
        <dd>${text}</dd>
      </div>`
    : undefined;
}
