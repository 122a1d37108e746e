/** What to do with a recommendation, with texts to copy, and what other answers would have led to. */
import { html, type Markup } from '../../lib/html.ts';
import { chooserMessages as t } from '#messages/chooser.ts';
import { href } from '../../schemas/address.ts';
import { licenseLink, stated } from './draw-marks.ts';
import type { Drawing } from './draw-result.ts';
import { isCernOhl, licenseFiles, type Snippet } from '../../licences/notices.ts';
import type { Recommendation, ResultView } from './view.ts';

export function drawTodo(
  { recommendation, walk }: ResultView,
  { data, after = '' }: Drawing,
): Markup {
  if (!recommendation) return html``;
  const { license, outcome, snippets } = recommendation;
  const snippet = (place: Snippet['place']) => snippets.find((item) => item.place === place);
  const own = (outcome.steps ?? []).map((text) => html`<li><p>${stated(text, data.lang)}</p></li>`);
  return html`<section
      class="section"
      id="todo${after}"
      tabindex="-1"
      aria-labelledby="todo-heading${after} todo-note${after}"
    >
      <header>
        <h2 id="todo-heading${after}">${t.todo}</h2>
        <p id="todo-note${after}">${t.todoNote(license)}</p>
      </header>
      <ol class="todo">
        ${own}
        <li>
          <p>${t.textStep} ${licenseFiles(license).map((file) => html`<code>${file}</code> `)}</p>
          <p>${licenseLink(data, license)}</p>
        </li>
        <li>
          <p>${t.fileStep}</p>
          ${box(snippet('file'))}
        </li>
        <li>
          <p>${t.reuseStep}</p>
          ${box(snippet('reuse'))}
        </li>
        ${
          isCernOhl(license) &&
          html`<li>
            <p>${t.noticeStep}</p>
            ${box(snippet('notice'))}
            <p>${t.changesStep}</p>
          </li>`
        }
        <li>
          <p>${t.entryStep}</p>
          ${box(snippet('entry'))}
        </li>
        <li>
          <p>${t.readOn}</p>
          <ul class="links">
            ${walk.part.next.map(({ label, to }) => html`<li><a href="${href(to)}">${stated(label, data.lang)}</a></li>`)}
          </ul>
          <p>${t.advice}</p>
        </li>
      </ol>
    </section>
    ${changeTable(recommendation, after, data.lang)}`;
}

function box(snippet: Snippet | undefined): Markup | undefined {
  if (!snippet) return undefined;
  return html`<figure class="snippet" data-copy-scope>
    <figcaption>
      <span class="data">${t.places[snippet.place]}</span>
      <copy-button data-done="${t.copied}" hidden>${t.copy}</copy-button>
    </figcaption>
    <pre class="scroll" tabindex="0" data-copy-text><code>${snippet.text}</code></pre>
  </figure>`;
}

function changeTable({ changes }: Recommendation, after: string, lang: string | undefined): Markup {
  const cell = (label: string, content: string | Markup) =>
    html`<td data-label="${label}">${content}</td>`;
  return html`<section
    class="section"
    id="changes${after}"
    aria-labelledby="changes-heading${after} todo-note${after}"
  >
    <header>
      <h2 id="changes-heading${after}">${t.changes}</h2>
      <p>${t.changesNote}</p>
    </header>
    ${
      changes.length === 0
        ? html`<p>${t.noChanges}</p>`
        : html`<table class="stack">
            <thead>
              <tr>
                <th scope="col">${t.question}</th>
                <th scope="col">${t.other}</th>
                <th scope="col">${t.leadsTo}</th>
              </tr>
            </thead>
            <tbody>
              ${changes.map(
                ({ question, answer, licenses, stop }) =>
                  html`<tr>
                    ${cell(t.question, stated(question, lang))}${cell(t.other, stated(answer, lang))}${cell(t.leadsTo, stop === undefined ? html`<b>${t.licenses(licenses)}</b>` : stated(stop, lang))}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}
