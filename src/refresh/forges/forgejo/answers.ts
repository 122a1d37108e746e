import type { Answers } from '../adapter.ts';

/** `/api/swagger` of each host. */
export const forgejoAnswers: Answers = {
  '/repos/{owner}/{repo}': [
    'full_name',
    'private',
    'internal',
    'owner.visibility',
    'description',
    'website',
    'topics',
    'archived',
    'fork',
    'template',
    'stars_count',
    'watchers_count',
    'forks_count',
    'open_issues_count',
    'open_pr_counter',
    'created_at',
    'updated_at',
    'default_branch',
    'empty',
    'licenses',
  ],
  '/repos/{owner}/{repo}/languages': ['*'],
  '/repos/{owner}/{repo}/releases': ['tag_name', 'published_at', 'html_url'],
  '/repos/{owner}/{repo}/tags': ['name', 'commit.created'],
  '/repos/{owner}/{repo}/commits': ['sha', 'commit.committer.date', 'commit.author.email'],
  '/repos/{owner}/{repo}/contents': ['name', 'sha'],
  '/repos/{owner}/{repo}/contents/{filepath}': ['encoding', 'content', 'size'],
  '/repos/{owner}/{repo}/git/blobs': ['sha', 'encoding', 'content', 'size'],
};
