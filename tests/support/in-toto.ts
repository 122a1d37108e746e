/** The shape of an in-toto Statement with SLSA Provenance, written from their specifications. */
import { z } from 'astro/zod';

/** https://www.rfc-editor.org/rfc/rfc3986: a URI begins with a scheme. */
const uri = z.string().regex(/^[a-z][\w+.-]*:\S+$/);
/** https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md */
const digestSet = z.strictObject({
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .optional(),
  gitCommit: z
    .string()
    .regex(/^[\da-f]{40}$/)
    .optional(),
});
/** One of `uri`, `digest` and `content` at least: .../spec/v1/resource_descriptor.md */
const resource = z
  .strictObject({
    name: z.string().optional(),
    uri: uri.optional(),
    digest: digestSet.optional(),
    annotations: z.record(z.string(), z.unknown()).optional(),
  })
  .refine((one) => one.uri !== undefined || one.digest !== undefined);

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, https://slsa.dev/spec/v1.0/provenance */
export const statementSchema = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  // A subject has a digest, and names that are told apart.
  subject: z
    .array(z.strictObject({ name: z.string().min(1), digest: digestSet }))
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length),
  predicateType: z.literal('https://slsa.dev/provenance/v1'),
  predicate: z.strictObject({
    buildDefinition: z.strictObject({
      buildType: uri,
      externalParameters: z.record(z.string(), z.unknown()),
      internalParameters: z.record(z.string(), z.unknown()).optional(),
      resolvedDependencies: z.array(resource).optional(),
    }),
    runDetails: z.strictObject({
      builder: z.strictObject({ id: uri }),
      metadata: z
        .strictObject({
          invocationId: z.string().optional(),
          startedOn: z.iso.datetime().optional(),
          finishedOn: z.iso.datetime().optional(),
        })
        .optional(),
    }),
  }),
});
