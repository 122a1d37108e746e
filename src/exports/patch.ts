/** All manifests that a repository lacks as one patch, in the mailbox format of `git am` (https://git-scm.com/docs/git-am). */
import { today } from '../lib/moment.ts';
import { EXPORT_FILES, type ManifestFile, manifestsOf } from './files.ts';
import type { ExportedProject } from './exported-project.ts';

/** The site as sender, and what the message says. */
export interface PatchSender {
  /** Name of the site. No person wrote the files, so none is named as author. */
  readonly title: string;
  readonly subject: (files: readonly string[]) => string;
  readonly message: (page: string) => string;
}

/** No mailbox can have this address (https://www.rfc-editor.org/rfc/rfc2606#section-2). */
const ADDRESS = 'catalogue@site.invalid';

/** @returns undefined if the repository has each file that can be made. */
export function patchText(subject: ExportedProject, sender: PatchSender): string | undefined {
  const files = lackedFiles(subject).flatMap((name) => {
    const text = EXPORT_FILES[name](subject);
    return text ? [{ name, text }] : [];
  });
  if (files.length === 0) return undefined;
  const date = new Date(`${today()}T00:00:00Z`).toUTCString().replace('GMT', '+0000');
  return [
    // git recognises a mailbox by a line of this form.
    'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001',
    `From: ${encodedWord(sender.title)} <${ADDRESS}>`,
    `Date: ${date}`,
    `Subject: ${encodedWord(`[PATCH] ${sender.subject(files.map(({ name }) => name))}`)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    sender.message(subject.page),
    '---',
    ...files.map(newFile),
    '-- ',
    '',
  ].join('\n');
}

/** Manifests that can be made and that nobody has seen in the repository. */
export function lackedFiles(subject: ExportedProject): ManifestFile[] {
  const { hygiene, manifest } = subject.project.metadata ?? {};
  const read = new Set(
    [
      ...Object.values(manifest?.sources ?? {}),
      ...(manifest?.problems ?? []).map(({ file }) => file),
    ].map((file) => file.toLowerCase()),
  );
  const seen: Partial<Record<ManifestFile, boolean | undefined>> = {
    'CITATION.cff': hygiene?.citation,
    'codemeta.json': hygiene?.codemeta,
    'publiccode.yml': hygiene?.publiccode,
    'security-insights.yml': hygiene?.securityInsights,
  };
  return manifestsOf(subject).filter((name) => !seen[name] && !read.has(name.toLowerCase()));
}

function newFile({ name, text }: { name: string; text: string }): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return [
    `diff --git a/${name} b/${name}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ b/${name}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
  ].join('\n');
}

/** Header text: ASCII as it is unless it has special characters, else encoded (https://www.rfc-editor.org/rfc/rfc2047). */
function encodedWord(text: string): string {
  if (/^[\w ,.[\]-]+$/.test(text)) return text;
  return `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
