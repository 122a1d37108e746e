/** A project at GitLab with issues and comments as well. */
import type { Asked } from './forge.ts';
import { BOT, gitlabProject } from './project.ts';
import type { RestAnswer } from './rest.ts';

export interface FakeIssue {
  iid: number;
  description: string;
  state: string;
  confidential: boolean;
  labels: string[];
}

export interface FakeNote {
  id: number;
  /** `issues/3` */
  place: string;
  body: string;
  author: { id: number };
}

export function gitlabOffice(files: Readonly<Record<string, string>> = {}) {
  const project = gitlabProject(files);
  const issues: FakeIssue[] = [];
  const notes: FakeNote[] = [];
  const json = (value: unknown): RestAnswer => ({ status: 200, body: JSON.stringify(value) });

  function open(description: string, more: Partial<FakeIssue> = {}): FakeIssue {
    const given = { state: 'opened', confidential: false, labels: ['add-project'] };
    const issue = { iid: issues.length + 1, description, ...given, ...more };
    issues.push(issue);
    return issue;
  }

  function noteAt(place: string, id: string | undefined, asked: Asked, page: number): RestAnswer {
    const { body = '' } = (asked.body ? JSON.parse(asked.body) : {}) as { body?: string };
    if (asked.method === 'POST') {
      const made = { id: notes.length + 1, place, body, author: BOT };
      notes.push(made);
      return json(made);
    }
    const known = notes.find((note) => String(note.id) === id);
    if (known && asked.method === 'PUT') return json(Object.assign(known, { body }));
    const here = notes.filter((note) => note.place === place);
    return json(here.slice((page - 1) * 100, page * 100));
  }

  function answer(asked: Asked): RestAnswer {
    const url = new URL(asked.path, 'http://127.0.0.1');
    const rest = url.pathname.replace('/api/v4/projects/7/', '');
    const page = Number(url.searchParams.get('page') ?? 1);
    const [, place = '', id] =
      /^((?:issues|merge_requests)\/\d+)\/notes(?:\/(\d+))?$/.exec(rest) ?? [];
    if (place) return noteAt(place, id, asked, page);
    if (rest === 'issues') return json(issues.slice((page - 1) * 100, page * 100));
    const issue = issues.find(({ iid }) => rest === `issues/${iid}`);
    if (issue) return json(issue);
    return project.answer(asked);
  }

  return { ...project, issues, notes, open, answer };
}
