import type { Answers } from '../adapter.ts';

/** https://docs.gitlab.com/api/rest/; `/graphql` beside it. */
export const gitlabAnswers: Answers = {
  '/projects/{id}': [
    'path_with_namespace',
    'visibility',
    'repository_access_level',
    'issues_access_level',
    'releases_access_level',
    'description',
    'topics',
    'archived',
    'forked_from_project',
    'star_count',
    'forks_count',
    'open_issues_count',
    'created_at',
    'last_activity_at',
    'default_branch',
    'license.key',
    'statistics.commit_count',
  ],
  '/projects/{id}/languages': ['*'],
  '/projects/{id}/releases': ['tag_name', 'released_at', '_links.self'],
  '/projects/{id}/repository/tags': ['name', 'commit.committed_date'],
  '/projects/{id}/repository/commits': ['id', 'committed_date', 'author_email'],
  '/projects/{id}/repository/tree': ['name'],
  '/projects/{id}/repository/files/{file_path}': ['encoding', 'content', 'size'],
  '/projects/{id}/wikis/{slug}': ['content'],
  '/graphql': [
    'data.project.repository.blobs.nodes.path',
    'data.project.repository.blobs.nodes.size',
    'data.project.repository.blobs.nodes.rawTextBlob',
  ],
};
