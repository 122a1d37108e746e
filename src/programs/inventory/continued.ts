/** Adds the answers of another year to a service that exists. */
import type { Service, ServiceComponent } from '../../schemas/office/service.ts';
import type { SurveyedService } from './survey.ts';

/** Keeps the service, and adds the answer for each component of the survey; one of the same year is replaced. */
export function continued(known: Service, { value }: SurveyedService): Service {
  const { components: asked = [], ...said } = value as Partial<Service>;
  const components = [...(known.components ?? [])];
  for (const component of asked) {
    const index = components.findIndex((one) => keyOf(one) === keyOf(component));
    const before = components[index];
    if (before) components[index] = withAnswer(before, component);
    else components.push(component);
  }
  return { ...known, ...said, components };
}

function withAnswer(known: ServiceComponent, asked: ServiceComponent): ServiceComponent {
  const { survey = [], ...said } = asked;
  const years = new Set(survey.map(({ year }) => year));
  const kept = (known.survey ?? []).filter(({ year }) => !years.has(year));
  const all = [...kept, ...survey].toSorted((a, b) => a.year - b.year);
  // An answer of a survey replaces the undated value.
  const { support, ...rest } = known;
  const stays = survey.length === 0 && support ? { support } : {};
  return { ...rest, ...stays, ...said, ...(all.length > 0 && { survey: all }) };
}

function keyOf({ purl, entry, name = '' }: ServiceComponent): string {
  return purl ?? entry ?? name;
}
