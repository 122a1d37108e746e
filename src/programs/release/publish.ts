/** Makes a release at the forge whose pipeline this is, with the packed file beside its notes. */

export interface Release {
  readonly tag: string;
  readonly version: string;
  /** In Markdown. */
  readonly notes: string;
  /** Name of the packed file. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * @param env the variables that the forge sets for a job, with its token.
 * @returns the address of the release, or of its packed file.
 * @throws one sentence, without the token.
 */
export function publishRelease(
  release: Release,
  env: Variables,
  fetchIt: typeof fetch,
): Promise<string> {
  return env['GITLAB_CI'] === undefined
    ? atGitHub(release, env, fetchIt)
    : atGitLab(release, env, fetchIt);
}

/** https://docs.gitlab.com/user/packages/generic_packages/, https://docs.gitlab.com/api/releases/ */
async function atGitLab(release: Release, env: Variables, fetchIt: typeof fetch): Promise<string> {
  const { tag, version, notes, file, bytes } = release;
  const project = `${needed(env, 'CI_API_V4_URL')}/projects/${needed(env, 'CI_PROJECT_ID')}`;
  const headers = { 'JOB-TOKEN': needed(env, 'CI_JOB_TOKEN') };
  const url = `${project}/packages/generic/ospo-portal/${version}/${file}`;
  await answered(fetchIt(url, { method: 'PUT', headers, body: bytes }), file);
  const assets = { links: [{ name: file, url, link_type: 'package' }] };
  const body = JSON.stringify({ tag_name: tag, name: version, description: notes, assets });
  const json = { ...headers, 'content-type': 'application/json' };
  await answered(fetchIt(`${project}/releases`, { method: 'POST', headers: json, body }), tag);
  return url;
}

/** https://docs.github.com/rest/releases */
async function atGitHub(release: Release, env: Variables, fetchIt: typeof fetch): Promise<string> {
  const { tag, version, notes, file, bytes } = release;
  const repository = `${needed(env, 'GITHUB_API_URL')}/repos/${needed(env, 'GITHUB_REPOSITORY')}`;
  const authorization = `Bearer ${needed(env, 'RELEASE_TOKEN')}`;
  const send = (address: string, type: string, body: string | Uint8Array<ArrayBuffer>) => {
    const headers = { authorization, accept: 'application/vnd.github+json', 'content-type': type };
    return fetchIt(address, { method: 'POST', headers, body });
  };
  const draft = JSON.stringify({ tag_name: tag, name: version, body: notes });
  const made = await answered(send(`${repository}/releases`, 'application/json', draft), tag);
  const { upload_url: upload, html_url: page } = (await made.json()) as {
    upload_url: string;
    html_url: string;
  };
  const place = `${upload.split('{')[0] ?? ''}?name=${encodeURIComponent(file)}`;
  await answered(send(place, 'application/gzip', bytes), file);
  return page;
}

async function answered(request: Promise<Response>, what: string): Promise<Response> {
  const answer = await request;
  if (!answer.ok) throw new Error(`The forge did not take ${what}: it answered ${answer.status}.`);
  return answer;
}

function needed(env: Variables, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set: this runs in a pipeline of GitLab or GitHub.`);
  return value;
}
