import { KINDS, type Kind } from '../../schemas/entry.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getSite } from '../../site/site.ts';
import { buildKnown } from '../../features/submit/build-form-index.ts';
import { entryTemplate } from '../../features/submit/template.ts';

export function getStaticPaths() {
  return KINDS.map((kind) => ({ params: { kind }, props: { kind } }));
}

/** The commented file to fill in by hand. */
export function GET({ props }: { props: { kind: Kind } }): Response {
  const known = buildKnown(getCatalogue(), getSite());
  return new Response(entryTemplate(props.kind, known), {
    headers: { 'content-type': 'text/yaml; charset=utf-8' },
  });
}
