/** Answers that Forgejo and GitHub have in common. A merge request is an issue as well. */
import {
  BOT,
  json,
  MISSING,
  type FakeIssue,
  type FakeNote,
  type FakeRequest,
  type Hosted,
  type Route,
} from './hosted.ts';

export const placeOf = (number = '') => `issue ${number}`;

export const commentOf = ({ id, body, author }: FakeNote) => ({ id, body, user: author });

interface Shapes {
  readonly issueOf: (issue: FakeIssue) => object;
  readonly requestOf: (request: FakeRequest) => object;
}

export function commonRoutes(
  { branches, requests, issues, notes, ...hosted }: Hosted,
  { issueOf, requestOf }: Shapes,
): Route[] {
  return [
    { deed: 'say who', method: 'GET', path: /^\/user$/, answer: () => json(BOT) },
    {
      deed: 'read issue #',
      method: 'GET',
      path: /^\/issues\/(\d+)$/,
      answer: ([number]) => {
        const issue = issues.find((one) => String(one.number) === number);
        return issue ? json(issueOf(issue)) : MISSING;
      },
    },
    {
      deed: 'comment on issue #',
      method: 'POST',
      path: /^\/issues\/(\d+)\/comments$/,
      answer: ([number], _, { body }) =>
        json(commentOf(hosted.note(placeOf(number), String(body)))),
    },
    {
      deed: 'change a comment',
      method: 'PATCH',
      path: /^\/issues\/comments\/(\d+)$/,
      answer: ([id], _, { body }) => {
        const note = notes.find((one) => String(one.id) === id);
        return note ? json(commentOf(Object.assign(note, { body: String(body) }))) : MISSING;
      },
    },
    {
      deed: 'open a request',
      method: 'POST',
      path: /^\/pulls$/,
      answer: (_, __, { head, base, title, body }) =>
        json(
          requestOf(
            hosted.request({
              branch: String(head),
              target: String(base),
              title: String(title),
              description: String(body),
            }),
          ),
        ),
    },
    {
      deed: 'change request #',
      method: 'PATCH',
      path: /^\/pulls\/(\d+)$/,
      answer: ([number], _, { title, body }) => {
        const request = requests.find((one) => String(one.number) === number);
        if (!request) return MISSING;
        if (title !== undefined) request.title = String(title);
        if (body !== undefined) request.description = String(body);
        return json(requestOf(request));
      },
    },
    {
      deed: 'look for a branch',
      method: 'GET',
      path: /^\/branches\/(.+)$/,
      answer: ([name = '']) => (branches.has(name) ? json({ name }) : MISSING),
    },
  ];
}
