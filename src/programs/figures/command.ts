/** `npm run figures`: prints the figures of the page. Deterministic for the same files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { figuresCsv, figuresJson, figuresMarkdown } from '../../features/figures/formats.ts';
import type { FiguresRecord } from '../../features/figures/record.ts';
import { fittingOffice } from '../../instance/office.ts';
import { readInstance } from '../../instance/read.ts';
import { command, type Terminal, UsageError } from '../../lib/command.ts';
import { createFormat } from '../../lib/format.ts';
import { figureMessages } from '#messages/figures.ts';
import { interfaceLocale } from '#messages/grammar.ts';
import { href } from '../../schemas/address.ts';
import { publicationAddress } from '../../schemas/publication.ts';
import { indexOf } from '../../site/catalogue-index.ts';
import { readNews } from '../../site/events.ts';
import { figuresRecord } from '../../site/figure-files.ts';
import { readHistory } from '../../site/history.ts';

export interface CommandContext extends Terminal {
  /** Folder of the instance. */
  readonly folder: string;
  /** Address of the published site, if other than in `site.yaml`. */
  readonly url: string | undefined;
}

type FormatDate = (iso: string) => string;

const FORMATS = {
  md: figuresMarkdown,
  csv: figuresCsv,
  json: figuresJson,
} as const satisfies Record<string, (record: FiguresRecord, formatDate: FormatDate) => string>;

const say = figureMessages.command;

/** Exit codes: 0 ran, 2 could not run. */
export const figuresCommand = command({
  usage: say.usage,
  options: { year: { type: 'string' }, format: { type: 'string', default: 'md' } },
  run: ({ values: { year, format } }, context: CommandContext) => {
    if (!isFormat(format)) throw new UsageError(say.noFormat(format, Object.keys(FORMATS)));
    if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError(say.noYear(year));
    if (!existsSync(join(context.folder, 'catalogue')))
      throw new Error(say.noInstance(context.folder));
    const { record, formatDate } = readRecord(context);
    const told = record.asOf?.slice(0, 'YYYY'.length);
    if (year !== undefined && year !== told) throw new Error(say.otherYear(year, told));
    // `print` adds the last line feed.
    context.print(FORMATS[format](record, formatDate).replace(/\n$/, ''));
    return 0;
  },
});

function readRecord({ folder, url }: CommandContext) {
  const instance = readInstance(folder);
  const { catalogue, site } = loadCatalogue(instance, { onFault: 'throw' });
  const { origin, base } = publicationAddress(site, url);
  const formatDate = createFormat(interfaceLocale(site.locale)).date;
  const data = { catalogue, office: fittingOffice(instance), history: readHistory(folder) };
  const context = {
    title: site.title,
    addressOf: (place: string) => new URL(href(place, base), origin).href,
    formatDate,
  };
  return {
    record: figuresRecord(data, context, indexOf(catalogue, readNews(folder))),
    formatDate,
  };
}

function isFormat(text: string): text is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, text);
}
