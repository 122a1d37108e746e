/** The fields of every comparison, by section, in the order in which people decide. */
import { largestFirst, languageShares } from '../../catalogue/language-shares.ts';
import { compareMessages } from '#messages/compare.ts';
import { labelled } from '#messages/grammar.ts';
import { path } from '../../schemas/address.ts';
import { type Field, officeCell, officeTermCell, termCell, textCell } from './cell.ts';
import type { Format } from '../../lib/format.ts';
import { activityFields, fileFields } from './repository-fields.ts';
import { citeFields, entryFields, getFields } from './source-fields.ts';
import type { CompareWords } from './words.ts';

const t = compareMessages.rows;

export type SectionId = keyof typeof compareMessages.sections;

export type Fields = Readonly<Partial<Record<SectionId, readonly Field[]>>>;

export function commonFields(words: CompareWords, format: Format): Fields {
  return {
    about: aboutFields(words),
    licences: licenseFields(words),
    works: worksFields(words),
    activity: [...stateFields(words), ...activityFields(format)],
    files: fileFields(words),
    get: getFields(words),
    cite: citeFields(),
    more: moreFields(words, format),
    entry: entryFields(words, format),
  };
}

function aboutFields(words: CompareWords): Field[] {
  return [
    {
      label: t.summary,
      paths: ['entry.summary'],
      cell: ({ entry }) => officeCell(entry.summary),
    },
    { label: t.kind, cell: ({ kind }) => termCell(kind && [kind], words.kinds) },
  ];
}

function stateFields(words: CompareWords): Field[] {
  const { level } = compareMessages;
  return [
    {
      label: t.status,
      paths: ['status', 'entry.status'],
      cell: ({ status }) => termCell(status && [status], words.statuses),
    },
    {
      label: t.maturity,
      paths: ['entry.maturity'],
      cell: ({ entry }) => textCell(entry.maturity && level(entry.maturity)),
    },
    {
      label: t.since,
      paths: ['entry.since'],
      cell: ({ entry }) => textCell(entry.since),
    },
  ];
}

function moreFields(words: CompareWords, format: Format): Field[] {
  return [
    {
      label: t.topics,
      paths: ['entry.topics'],
      cell: ({ entry }) => officeTermCell(entry.topics, words.topics, path.topic),
    },
    {
      label: t.organisations,
      paths: ['entry.organisations'],
      cell: ({ entry }) =>
        officeTermCell(entry.organisations, words.organisations, path.organisation),
    },
    {
      label: t.languages,
      paths: ['facts.languageBytes', 'facts.languages'],
      cell: ({ facts: { languageBytes, languages = {} } = {} }) =>
        (languageBytes ? languageShares(languageBytes) : largestFirst(languages)).map(
          ({ name, share }) => ({ text: `${name} ${format.share(share)}` }),
        ),
    },
    {
      label: t.tools,
      paths: ['entry.tools'],
      cell: ({ entry }) => (entry.tools ?? []).map((text) => ({ text })),
    },
    {
      label: t.description,
      paths: ['entry.description'],
      cell: ({ entry }) => officeCell(entry.description?.trim()),
    },
  ];
}

function licenseFields({ artefacts }: CompareWords): Field[] {
  const parts = Object.entries(artefacts).map(([id, label]): Field => {
    const artefact = id as keyof CompareWords['artefacts'];
    const expressionOf = (licenses: Readonly<Record<string, string | undefined>> = {}) =>
      licenses[artefact];
    return {
      label,
      paths: [`entry.licenses.${artefact}`],
      cell: ({ entry }) => textCell(expressionOf(entry.licenses)),
    };
  });
  return [
    ...parts,

    {
      label: t.foundLicense,
      paths: ['facts.license'],
      cell: ({ facts }) => textCell(facts?.license),
    },
    {
      label: t.seenLicense,
      paths: ['entry.licensesSeen'],
      cell: ({ entry }) =>
        (entry.licensesSeen ?? []).map(({ part, license, at, year }) => ({
          text: labelled(artefacts[part] ?? part, year ? `${license}, ${year}` : license),
          to: at,
        })),
    },
  ];
}

function worksFields({ interfaces, ecosystems }: CompareWords): Field[] {
  return [
    {
      label: t.provides,
      paths: ['entry.interfaces'],
      cell: ({ entry }) => officeTermCell(entry.interfaces?.provides, interfaces, path.interface),
    },
    {
      label: t.uses,
      paths: ['entry.interfaces'],
      cell: ({ entry }) => officeTermCell(entry.interfaces?.uses, interfaces, path.interface),
    },
    {
      label: t.ecosystems,
      cell: (record) => termCell(record.ecosystems, ecosystems, path.ecosystem),
    },
  ];
}
