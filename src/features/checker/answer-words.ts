/** A judgement as a few words and as a mark: a broken outline means that it is our reading, not that of a source. */
import { verdictMessages } from '#messages/verdicts.ts';
import { html, type Markup } from '../../lib/html.ts';
import { answerOf, type Judgement } from '../../schemas/verdict.ts';

export function answerWords(judgement: Judgement): string {
  return verdictMessages.answers[answerOf(judgement)];
}

export function drawMark(judgement: Judgement): Markup {
  const { verdict, reading } = judgement;
  const look = reading ? `${reading} reading` : verdict;
  return html`<span class="mark ${look}">${answerWords(judgement)}</span>`;
}
