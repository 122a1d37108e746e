/** What the validator finds wrong with texts in several languages, in English. */
export const languageFaults = {
  unknown: (key: string) =>
    `This text is in ${key}, and the site has no pages in it. Take it out, or name the language under \`languages\` of content/site.yaml.`,
  noOriginal: (locale: string, key: string) =>
    `The first text is in ${key}: begin with the original, in ${locale}, which is shown where a translation is missing.`,
  unknownPage: (language: string) =>
    `This page is in ${language}, and the site has no further pages in it. Name the language under \`languages\` of content/site.yaml, or rename the file: only a translation has a dot in its name.`,
  orphan: (file: string) =>
    `There is no ${file}, of which this would be a translation. Write that first, in the language of the office, or rename this file.`,
} as const;
