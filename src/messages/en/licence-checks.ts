/** Faults of the licences in an expression, with suggestions. */
import { or } from './grammar.ts';

type Ids = readonly string[];

const anyOf = (ids: Ids) => or(ids.map((id) => `"${id}"`));

export const licenseChecks = {
  case: (spelling: string) => `Write "${spelling}" with these capitals.`,
  shortForm: (text: string, ids: Ids) =>
    `"${text}" is a short form. Write the SPDX id: ${anyOf(ids)}.`,
  name: (text: string, ids: Ids) => `"${text}" is a name. Write the SPDX id: ${anyOf(ids)}.`,
  ownReference: (text: string) =>
    `Write "LicenseRef-" and then letters, digits, dots and hyphens only, not "${text}".`,
  near: (text: string, ids: Ids) =>
    `"${text}" is not on the SPDX list. Did you mean ${anyOf(ids)}?`,
  nearUnlicense: (text: string, ids: Ids) =>
    `"${text}" is not on the SPDX list. Did you mean ${anyOf(ids)}? If there is no licence, leave it out.`,
  noVersion: (text: string, ids: Ids, legend: string) =>
    `"${text}" does not say which version it is. Write ${anyOf(ids)}${legend}.`,
  noVariant: (text: string, ids: Ids, legend: string) =>
    `"${text}" does not say which variant it is. Write ${anyOf(ids)}${legend}.`,
  variants: ' (P is permissive, W weakly reciprocal, S strongly reciprocal)',
  unknown: (text: string) =>
    `"${text}" is not on the SPDX list (https://spdx.org/licenses/). For a licence that is not there, write "LicenseRef-" and a name, and keep its text in the repository.`,

  deprecated: (id: string) =>
    `"${id}" is deprecated. https://spdx.org/licenses/${id}.html says what replaced it.`,
  replaced: (text: string, id: string) => `"${text}" is deprecated. Write "${id}".`,
  leavesOpen: (id: string, ids: Ids) =>
    `"${id}" is deprecated, because it leaves open whether later versions may be used. Write ${anyOf(ids)}.`,
  solderpad: (id: string) =>
    `"${id}" is an exception, not a licence. Write "Apache-2.0 WITH ${id}".`,
  exceptionAsLicense: (id: string) =>
    `"${id}" is an exception, not a licence. Write the licence before it: "<licence> WITH ${id}".`,
  contradiction: (text: string, ids: Ids) => `"${text}" contradicts itself. Write ${anyOf(ids)}.`,
  plusTwice: (id: string) => `"+" says again what "-or-later" says. Write "${id}".`,
  gnuOnly: (suffix: string, id: string) =>
    `Only GNU licences have ids that end in "${suffix}". Write "${id}".`,

  absent: (text: string) =>
    `"${text}" is no licence. Leave the key out as long as the licence is not known.`,
  noLicense: (text: string) =>
    `"${text}" names no licence. If there is one of its own, write "LicenseRef-" and a name, and keep its text in the repository.`,
  twice: (text: string, ids: Ids) =>
    `"${text}" names one licence more than once. Write ${anyOf(ids)}.`,
  separator: 'Say how these licences go together: OR if the user may choose, AND if all apply.',
  separatorWrite: (expressions: readonly string[]) => `Write ${anyOf(expressions)}.`,
  separatorPart: (part: string, ids: Ids) => `"${part}" may be ${anyOf(ids)}.`,

  exceptionDeprecated: (id: string) =>
    `The exception "${id}" is deprecated. See https://spdx.org/licenses/${id}.html for what replaced it.`,
  exceptionUnknown: (text: string) => `There is no exception "${text}" on the SPDX list.`,
  exceptionNear: (text: string, ids: Ids) =>
    `There is no exception "${text}" on the SPDX list. Did you mean ${anyOf(ids)}?`,

  notOsiApproved: (id: string) => `"${id}" is not approved by the Open Source Initiative.`,
  forTexts: (id: string, artefact: string) =>
    `"${id}" is meant for texts, pictures and data, and grants no patent rights. Is it the licence of the ${artefact}?`,
  forSoftware: (id: string) =>
    `"${id}" is written for software. Is it the licence of the hardware design?`,
} as const;
