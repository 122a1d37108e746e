/** What the validator finds wrong with texts in several languages, in English. */
export const languageFaults = {
  unknown: (key: string) =>
    `This text is in ${key}, and the site has no pages in it. Take it out, or name the language under \`languages\` of content/site.yaml.`,
  noOriginal: (locale: string, key: string) =>
    `The first text is in ${key}: begin with the original, in ${locale}, which is shown where a translation is missing.`,
} as const;
