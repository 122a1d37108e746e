/**
 * Where a site comes from, as an in-toto Statement with SLSA Provenance.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, https://slsa.dev/spec/v1.0/provenance
 */
import { defined } from '../../lib/defined.ts';
import { BUILD_RECORD, type BuildRecord, type RecordedCommit } from '../../schemas/build-record.ts';

/** Says that the parameters below mean what docs/provenance.md of the program says. */
export const BUILD_TYPE = 'pkg:generic/ospo-portal#docs/provenance.md';

export interface Origin {
  readonly record: BuildRecord;
  /** SHA-256 of `build.json` itself. */
  readonly recordDigest: string;
  /** SHA-256 of `package-lock.json`, which has the versions and checksums of all packages. */
  readonly lockDigest?: string | undefined;
  /** Version of the program. */
  readonly version: string;
  /** The repository that the job checked out, for git and without a token. */
  readonly repository: string;
  /** URI of what ran the job. */
  readonly builder: string;
  /** URI of the job. */
  readonly invocation?: string | undefined;
}

/** Everything in it is stated by `build.json` or by the job. Without a signature it proves nothing by itself. */
export function provenanceStatement(origin: Origin): object {
  const { record, recordDigest, version, builder, invocation } = origin;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...Object.entries(record.files), [BUILD_RECORD, recordDigest]].map(
      ([name, sha256]) => ({ name, digest: { sha256 } }),
    ),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: { url: record.url, time: record.time },
        internalParameters: { version },
        resolvedDependencies: dependencies(origin),
      },
      runDetails: {
        builder: { id: builder },
        ...(invocation !== undefined && { metadata: { invocationId: invocation } }),
      },
    },
  };
}

/** The program is another checkout only where it has a commit of its own. */
function dependencies({ record, lockDigest, repository }: Origin): object[] {
  const { program, instance } = record;
  const uri = `git+${repository}`;
  const isOwn = program !== undefined && program.id !== instance?.id;
  return [
    ...(instance ? [commit('instance', instance, uri)] : []),
    ...(isOwn ? [commit('program', program, instance ? undefined : uri)] : []),
    ...(lockDigest === undefined
      ? []
      : [{ name: 'package-lock.json', digest: { sha256: lockDigest } }]),
  ];
}

function commit(name: string, { id, isModified }: RecordedCommit, uri: string | undefined): object {
  return {
    name,
    ...defined({ uri }),
    digest: { gitCommit: id },
    // Such as what the night has read and could not commit.
    ...(isModified && { annotations: { isModified } }),
  };
}
