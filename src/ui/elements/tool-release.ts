import { toolWords } from '#messages/tools.ts';
import { series } from '#messages/grammar.ts';
import { findProject, type ReleaseProject } from '../../features/tools/find-project.ts';
import { taskList } from '../../features/tools/markdown.ts';
import { keep, recall } from '../../features/tools/memory.ts';
import { startActions } from './tool-actions.ts';
import { boxesIn, groupOf, heading, progress, showEvidence } from './tool-release-list.ts';
import { answered } from '../../lib/answered.ts';

const NAME = 'release';
const words = toolWords.release;
/** The release checklist: stores ticks, counts them, and ticks what the catalogue proves. */
class ToolRelease extends HTMLElement {
  #projects: Promise<ReleaseProject[]> | undefined;

  connectedCallback() {
    const kept = recall(NAME);
    for (const box of boxesIn(this)) box.checked = Object.hasOwn(kept, box.id);
    this.#choose(kept['kind'] ?? 'all');
    startActions(this, { markdown: () => this.#markdown(), reset: () => this.#reset() });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.id !== 'tool-project') this.#update();
    });
    const form = this.querySelector<HTMLFormElement>('[data-from]');
    form?.addEventListener('focusin', () => void this.#offer().catch(() => undefined));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#prove();
    });
    this.#update(false);
  }

  get #kind(): string {
    return this.querySelector<HTMLInputElement>('[name=kind]:checked')?.value ?? 'all';
  }

  get #sections(): HTMLElement[] {
    const kind = this.#kind;
    return [...this.querySelectorAll<HTMLElement>('[data-kind]')].filter(
      (section) => kind === 'all' || section.dataset['kind'] === kind,
    );
  }

  #choose(kind: string) {
    const radio = this.querySelector<HTMLInputElement>(`[name=kind][value="${CSS.escape(kind)}"]`);
    if (radio) radio.checked = true;
  }

  #update(announce = true) {
    const ticked = boxesIn(this).filter((box) => box.checked);
    const answers = Object.fromEntries(ticked.map(({ id }) => [id, '1']));
    keep(NAME, this.#kind === 'all' ? answers : { ...answers, kind: this.#kind });
    for (const section of this.querySelectorAll('[data-kind]')) {
      this.#say(section, '[data-progress]', progress(section));
    }
    if (announce) this.#say(this, '[data-announce]', series(this.#sections.map(progress)));
  }

  #say(scope: ParentNode, selector: string, text: string) {
    const place = scope.querySelector(selector);
    if (place) place.textContent = text;
  }

  #load(): Promise<ReleaseProject[]> {
    this.#projects ??= fetch(this.dataset['projects'] ?? '').then(
      (response) => answered(response).json() as Promise<ReleaseProject[]>,
    );
    return this.#projects.catch((error: unknown) => {
      this.#projects = undefined;
      throw error;
    });
  }

  async #offer() {
    const list = this.querySelector('datalist');
    if (!list || list.options.length > 0) return;
    const projects = await this.#load();
    if (list.options.length > 0) return;
    list.append(...projects.map(({ id, name }) => new Option(name, id)));
  }

  async #prove() {
    const asked = this.querySelector<HTMLInputElement>('#tool-project')?.value ?? '';
    const project = await this.#load().then(
      (projects) => findProject(projects, asked) ?? words.unknown,
      () => words.unreachable,
    );
    const said = typeof project === 'string' ? project : this.#tick(project);
    this.#say(this, '[data-found]', said);
  }

  #tick({ name, kind, evidence }: ReleaseProject): string {
    this.#choose(kind);
    this.#clearEvidence();
    const section = this.querySelector(`[data-kind=${kind}]`);
    let [ticked, shown] = [0, 0];
    for (const box of section ? boxesIn(section) : []) {
      const found = evidence[box.dataset['proof'] as keyof typeof evidence];
      if (!found) continue;
      const proves = box.dataset['all'] === 'true';
      box.checked ||= proves;
      if (proves) ticked += 1;
      else shown += 1;
      showEvidence(box, found);
    }
    this.#update(false);
    return words.found(name, ticked, shown);
  }

  #clearEvidence() {
    for (const note of this.querySelectorAll('[data-evidence]')) note.remove();
  }

  #reset() {
    for (const box of boxesIn(this)) box.checked = false;
    this.#clearEvidence();
    this.#say(this, '[data-found]', '');
    this.#update(false);
  }

  #markdown(): string {
    const titles = this.#sections.map((section) => heading(section));
    const groups = this.#sections.flatMap((section) => [
      ...section.querySelectorAll<HTMLElement>('[data-group]'),
    ]);
    return taskList(words.title(series(titles)), groups.map(groupOf));
  }
}

customElements.define('tool-release', ToolRelease);
