/** Reviews of changes of the small instance in the validator's tests. */
import { readInstance } from '../../src/instance/read.ts';
import { renderReview } from '../../src/programs/review/render.ts';
import { reviewChange, type InstanceSnapshot } from '../../src/programs/review/review.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { inCopy, INSTANCE, type Changes } from '../fixtures/validate/overlay.ts';

export function side(changes: Changes): InstanceSnapshot {
  return inCopy(changes, sideIn);
}

function sideIn(folder: string): InstanceSnapshot {
  const instance = readInstance(folder);
  return { instance, problems: validateInstance(instance).problems };
}

const before = sideIn(INSTANCE);

export const site = {
  repository: { url: 'https://git.example.org/office/site', branch: 'main', kind: 'gitlab' },
  forges: [{ host: 'git.example.org', kind: 'gitlab' }],
} as const;

/** The comment on a change of the small instance. */
export function comment(changes: Changes, outside: readonly string[] = []): string {
  const review = reviewChange({
    before,
    after: side(changes),
    files: Object.keys(changes),
    outside,
    site,
    today: '2026-11-22',
  });
  const frame = { commit: 'abc', hosts: new Set(['git.example.org']) };
  return renderReview(review, { ...frame, preview: 'https://pages.example/dist/' });
}

/** The lines below a heading. */
export function under(text: string, heading: string): string[] {
  const [, rest = ''] = text.split(`### ${heading}\n\n`);
  return (rest.split('\n\n')[0] ?? '').split('\n');
}

export const PROBE = `name: Probe
title: Fast probe
summary: Measures what it touches.
licenses: { software: GPL-2.0-only AND Apache-2.0, documentation: CC-BY-4.0 }
repositories: [https://git.example.org/things/probe, https://elsewhere.example/probe]
topics: [timing]
contact: forum@example.org
`;

export const FILE = 'catalogue/software/probe.yaml';
