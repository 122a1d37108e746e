import { toolWords } from '#messages/tools.ts';
import { assess, nextActivities, type StageResult } from '../../features/tools/assessment.ts';
import { escapeLine } from '../../lib/markdown.ts';
import { table } from '../../features/tools/markdown.ts';
import { keep, recall } from '../../features/tools/memory.ts';
import { startActions } from './tool-actions.ts';
import { own } from '../../lib/records.ts';

const NAME = 'self-assessment';
const MOST = 5;
const words = toolWords.assessment;

/** The self-assessment: stores answers, draws the result and lists open activities. */
class ToolAssessment extends HTMLElement {
  connectedCallback() {
    const kept = recall(NAME);
    for (const radio of this.#radios) radio.checked = own(kept, radio.name) === radio.value;
    startActions(this, { markdown: () => this.#markdown(), reset: () => this.#reset() });
    this.addEventListener('change', () => this.#update());
    this.#update(false);
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  get #answers(): Record<string, string> {
    const chosen = this.#radios.filter((radio) => radio.checked);
    return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  }

  get #stages() {
    return [...this.querySelectorAll<HTMLElement>('[data-stage]')].map((stage) => ({
      id: stage.dataset['stage'] ?? '',
      label: stage.querySelector('h2')?.textContent.trim() ?? '',
      activities: [...stage.querySelectorAll<HTMLElement>('[data-activity]')].map(
        ({ dataset }) => dataset['activity'] ?? '',
      ),
    }));
  }

  #update(announce = true) {
    const answers = this.#answers;
    keep(NAME, answers);
    const stages = this.#stages;
    for (const result of assess(stages, answers)) this.#draw(result);
    const open = nextActivities(stages, answers);
    this.#list(Object.keys(answers).length === 0 ? undefined : open.slice(0, MOST));
    const running = this.querySelector('[data-running]');
    const activities = stages.reduce((sum, stage) => sum + stage.activities.length, 0);
    if (running) running.textContent = words.running(Object.keys(answers).length, activities);
    const place = this.querySelector('[data-announce]');
    if (announce && place) place.textContent = words.announce(open.length);
  }

  #draw(result: StageResult) {
    const bars = this.querySelector(`[data-bars="${result.stage}"]`);
    const share = (count: number) => String(result.of ? (100 * count) / result.of : 0);
    bars?.querySelector('.done')?.setAttribute('width', share(result.done));
    bars?.querySelector('.begun')?.setAttribute('width', share(result.done + result.begun));
    const place = bars?.querySelector('[data-words]');
    if (place) place.textContent = inWords(result);
  }

  #list(next: readonly string[] | undefined) {
    const list = this.querySelector('[data-next]');
    if (next && next.length > 0) return list?.replaceChildren(...next.map((id) => this.#point(id)));
    const none = document.createElement('li');
    none.textContent = next ? words.complete : words.none;
    list?.replaceChildren(none);
  }

  #point(id: string): HTMLLIElement {
    const point = document.createElement('li');
    const link = this.#activity(id)?.querySelector('a')?.cloneNode(true);
    point.append(this.#label(id), ...(link ? [' · ', link] : []));
    return point;
  }

  #activity(id: string) {
    return this.querySelector(`[data-activity="${id}"]`);
  }

  #label(id: string): string {
    return this.#activity(id)?.querySelector('legend')?.textContent.trim() ?? '';
  }

  #reset() {
    for (const radio of this.#radios) radio.checked = false;
    this.#update(false);
  }

  #markdown(): string {
    const [stages, answers] = [this.#stages, this.#answers];
    const rows = assess(stages, answers).map((result, index) => [
      stages[index]?.label ?? '',
      inWords(result),
    ]);
    const next = nextActivities(stages, answers, MOST).map(
      (id) => `- [ ] ${escapeLine(this.#label(id))}`,
    );
    return [
      `## ${words.title}`,
      table(words.columns, rows),
      `### ${words.next}`,
      next.join('\n'),
    ].join('\n\n');
  }
}

function inWords({ done, begun, of, skipped }: StageResult): string {
  return of === 0 ? words.allSkipped : words.stage(done, begun, of, skipped);
}

customElements.define('tool-assessment', ToolAssessment);
