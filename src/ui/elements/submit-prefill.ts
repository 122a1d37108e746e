/** Fills in the form from a repository, a file or a text. */
import { labelled } from '#messages/grammar.ts';
import { submitWords as t } from '#messages/submit.ts';
import { element } from '../../lib/element.ts';
import type { ForgeOptions } from '../../manifests/importers/forge.ts';
import type { Draft } from '../../schemas/draft.ts';

/** Larger files do not describe a project. */
const MOST_BYTES = 1_000_000;
const PATIENCE = 20_000;

export interface PrefillHost {
  /** Options of the importers; may still be loading. */
  readonly options: () => Promise<ForgeOptions>;
  /** Fills in empty fields, and goes to the next step. */
  readonly apply: (draft: Draft) => Promise<void>;
}

type Reading = () => Promise<Draft>;

export function startPrefill(form: HTMLElement, host: PrefillHost): void {
  const root = form.querySelector<HTMLElement>('#prefill');
  if (!root) return;
  const said = root.querySelector<HTMLElement>('[data-read-said]');
  const say = (words: string) => said?.replaceChildren(words);
  const take = (reading: Reading) => void takeDraft(form, host, reading, say);
  onAddress(root, host, take, say);
  onFile(root, host, take, say);
  const text = root.querySelector<HTMLTextAreaElement>('#prefill-text');
  root.querySelector('[data-read=text]')?.addEventListener('click', () => {
    if (text?.value.trim()) take(() => importText('', text.value, host));
    else text?.focus();
  });
}

async function takeDraft(
  form: HTMLElement,
  host: PrefillHost,
  reading: Reading,
  say: (words: string) => void,
): Promise<void> {
  try {
    const draft = await reading();
    if (Object.keys(draft.values).length === 0) {
      say(`${t.readFailed} ${draft.dropped[0]?.because ?? ''} ${t.goOn}`);
      return;
    }
    say('');
    showDropped(form, draft);
    await host.apply(draft);
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'ForgeError' ? error.message : t.readFailed;
    say(`${why} ${t.goOn}`);
  }
}

function onAddress(
  root: HTMLElement,
  host: PrefillHost,
  take: (reading: Reading) => void,
  say: (words: string) => void,
): void {
  const input = root.querySelector<HTMLInputElement>('#prefill-address');
  const read = () => {
    const url = input?.value.trim() ?? '';
    if (url === '') input?.focus();
    else take(() => askForge(url, host, say));
  };
  root.querySelector('[data-read=address]')?.addEventListener('click', read);
  input?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    read();
  });
}

async function askForge(url: string, host: PrefillHost, say: (words: string) => void) {
  const { apiOf, draftFromForge } = await import('../../manifests/importers/forge.ts');
  const options = await host.options();
  const api = apiOf(url, options);
  if (api) say(t.reading(new URL(api).host));
  return draftFromForge(url, (...request) => fetch(...request), {
    ...options,
    signal: AbortSignal.timeout(PATIENCE),
  });
}

function onFile(
  root: HTMLElement,
  host: PrefillHost,
  take: (reading: Reading) => void,
  say: (words: string) => void,
): void {
  const input = root.querySelector<HTMLInputElement>('#prefill-file');
  const read = (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) say(t.tooLarge);
    else take(async () => importText(file.name, await file.text(), host));
  };
  input?.addEventListener('change', () => read(input.files?.[0]));
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  });
}

async function importText(name: string, text: string, host: PrefillHost): Promise<Draft> {
  const { importFile } = await import('../../manifests/importers/import.ts');
  return importFile(name, text, await host.options());
}

function showDropped(root: HTMLElement, { dropped }: Draft): void {
  const details = root.querySelector<HTMLElement>('[data-dropped]');
  const items = dropped.map(({ field, because }) =>
    element('li', {}, ...(field ? [element('code', {}, field), labelled('', because)] : [because])),
  );
  details?.querySelector('ul')?.replaceChildren(...items);
  if (details) details.hidden = items.length === 0;
}
