/** Rows of where to get a project, how to cite it, and where its entry comes from. */
import { compareMessages } from '#messages/compare.ts';
import { labelled, remarked, series } from '#messages/grammar.ts';
import { path } from '../../schemas/address.ts';
import { type Field, linkCell, textCell } from './cell.ts';
import type { Format } from '../../lib/format.ts';
import type { CompareWords } from './words.ts';

const t = compareMessages.rows;

export function getFields({ links }: CompareWords): Field[] {
  const named = Object.entries(links).map(([id, label]): Field => {
    const urlOf = ({ entry }: { entry: { links?: object | undefined } }) =>
      (entry.links as Readonly<Record<string, string | undefined>> | undefined)?.[id];
    return {
      label,
      paths: [`entry.links.${id}`],
      cell: (record) => linkCell(urlOf(record)),
    };
  });
  return [
    {
      label: t.availability,
      paths: ['entry.availability'],
      cell: ({ entry }) =>
        (entry.availability ?? []).map(({ vendor, url, note }) => ({
          text: vendor && note ? labelled(vendor, note) : (vendor ?? note ?? url ?? ''),
          to: url,
          said: note,
        })),
    },
    {
      label: t.repositories,
      paths: ['entry.repositories'],
      cell: ({ entry }) =>
        (entry.repositories ?? []).flatMap((repository) =>
          linkCell(repository.url, repository.for).map((line) => ({
            ...line,
            said: repository.for,
          })),
        ),
    },
    {
      label: t.packages,
      paths: ['entry.packages'],
      cell: ({ entry }) => (entry.packages ?? []).map((text) => ({ text })),
    },
    ...named,
    {
      label: t.otherLinks,
      paths: ['entry.links.others'],
      cell: ({ entry }) =>
        (entry.links?.others ?? []).map(({ label, url }) => ({
          text: label,
          to: url,
          said: label,
        })),
    },
    {
      label: t.contact,
      paths: ['entry.contact'],
      cell: ({ entry: { contact } }) =>
        contact?.includes('@') ? [{ text: contact, to: `mailto:${contact}` }] : linkCell(contact),
    },
    {
      label: t.seeking,
      paths: ['entry.seeking'],
      cell: ({ entry }) => (entry.seeking ?? []).map((text) => ({ text })),
    },
    {
      label: t.usedElsewhere,
      paths: ['entry.uses'],
      cell: ({ entry }) =>
        (entry.uses ?? []).map(({ field, what, source, url }) => ({
          text: labelled(field, remarked(what, source)),
          ...(url && { to: url }),
          said: what,
        })),
    },
  ];
}

export function citeFields(): Field[] {
  const doiAddress = (doi: string) => `https://doi.org/${doi}`;
  return [
    {
      label: t.takeHome,
      cell: ({ id, files }) =>
        Object.keys(files).map((name) => ({ text: name, to: `${path.project(id)}${name}` })),
    },
    {
      label: t.doi,
      paths: ['entry.identifiers.doi'],
      cell: ({ entry: { identifiers } }) =>
        identifiers?.doi ? [{ text: identifiers.doi, to: doiAddress(identifiers.doi) }] : [],
    },
    {
      label: t.swhid,
      paths: ['entry.identifiers.swhid'],
      cell: ({ entry }) => textCell(entry.identifiers?.swhid),
    },
    {
      label: t.oshwa,
      paths: ['entry.identifiers.oshwa'],
      cell: ({ entry }) => textCell(entry.identifiers?.oshwa),
    },
    {
      label: t.publications,
      paths: ['entry.publications'],
      cell: ({ entry }) =>
        (entry.publications ?? []).map(({ title, doi, url }) => ({
          text: title,
          to: doi ? doiAddress(doi) : url,
        })),
    },
  ];
}

export function entryFields({ reviews }: CompareWords, { date }: Format): Field[] {
  const { retiredOn } = compareMessages;
  return [
    {
      label: t.retired,
      paths: ['entry.retired'],
      cell: ({ entry: { retired } }) =>
        textCell(retired && retiredOn(date(retired.date), retired.reason)),
    },
    {
      label: t.review,
      paths: ['entry.review'],
      cell: ({ entry: { review } }) =>
        textCell(
          review &&
            series(
              [reviews[review.state], review.date && date(review.date)].filter(
                (part) => part !== undefined,
              ),
            ),
        ),
    },
    {
      label: t.reviewSources,
      paths: ['entry.review'],
      cell: ({ entry }) => (entry.review?.sources ?? []).flatMap((url) => linkCell(url)),
    },
    {
      label: t.aliases,
      paths: ['entry.aliases'],
      cell: ({ entry }) => (entry.aliases ?? []).map((text) => ({ text })),
    },
  ];
}
