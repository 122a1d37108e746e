/** Words of the page about the data of this site, in English. */
import type { PublishedSchema } from '../../schemas/data-address.ts';
import { count } from './grammar.ts';

export const apiMessages = {
  title: 'Data, feeds and files',
  lead: 'The whole catalogue for programs and spreadsheets: static files that need no key and no account.',
  data: 'The catalogue as data',
  dataNote: 'Made anew with each publication of this site.',
  terms: (license: string) => `The data may be used under ${license}.`,
  asMarkdown:
    'Pages of text are there as Markdown too: add index.md to the address. The head of each page that has it says so; lists and figures have CSV and JSON instead.',
  address: 'Address',
  holds: 'What it holds',
  files: {
    catalogue: 'Every project, also the retired ones, in the order of the shelf.',
    lines:
      'The whole record of each project, one a line (JSON Lines), for programs that read much at once.',
    llms: 'What the site holds, page by page, for language models (llmstxt.org).',
    openApi: 'These addresses and shapes as OpenAPI 3.1, for programs that make clients.',
    italia:
      'Software of which a valid publiccode.yml can be made, in the shape of developers-italia-api 1.4, for catalogues that harvest such an API at the address that ends in /v1. Beside it stand /v1/publishers, /v1/catalogs and /v1/status. There are up to 100 on a page; links.next is the full address of the next one.',
    publishers:
      'The repositories of all software by publisher, as publiccode-crawler reads them to look for a publiccode.yml in each.',
    oai: 'The catalogue as an OAI static repository with Dublin Core (oai_dc), for gateways that give it to harvesters of OAI-PMH. Each record has the day of the data as its datestamp.',
    resourceSync:
      'The list of all records by ResourceSync 1.1, for programs that keep a copy; /.well-known/resourcesync leads to it. There is no list of changes, since not every change is an event.',
    dcat: 'The catalogue by DCAT-AP 3 as JSON-LD, for portals of open data: its data, and each project that has a summary, as an asset by ADMS.',
    table:
      'The same as a table by RFC 4180, in UTF-8 with a byte order mark, by which Excel knows it (in Python: utf-8-sig). Several values in a cell are parted by a semicolon. A text that a spreadsheet would take for a formula has an apostrophe in front, also after a semicolon.',
    project:
      'One project with relations, fits, a check of its licences against each other, and the provenance of each value: who says it, in which file, and when it was read.',
    boardTable:
      'The parts of a board that was read from its design file, a line a kind of part; in the form of the table above.',
    boardBom: 'The same as CycloneDX 1.6.',
    reportTable:
      'The figures of an annual report, a line a value, with what each counts and where it stands in the report.',
    reportData: 'The same as JSON.',
    foreign:
      'Entries of other offices, each with its office and a link to it, and the catalogues that they come from. The terms of those catalogues are for them.',
    vocabularies: 'Topics, organisations, interfaces, types of relations, and ecosystems.',
    events: 'What changed, as JSON Feed.',
    news: 'News of the office, as JSON Feed.',
    calendar: 'Events that have a day, as iCalendar.',
  },
  idOfProject: 'Id of the project, as in the address of its page.',
  notFound: 'There is no such file.',
  schemas: 'Schemas',
  schemasNote: 'JSON Schema 2020-12, made from the checks that this site itself runs.',
  schemaOf: {
    hardware: 'An entry, as a person writes it for a hardware project.',
    gateware: 'The same for gateware.',
    software: 'The same for software.',
    documentation: 'The same for courses, guides, specifications and studies.',
    ecosystem: 'The entry of an ecosystem.',
    project: 'The record of one project.',
    catalogue: 'The file with all projects.',
    foreign: 'The file with entries of other offices.',
    sources: 'The list of sources that pages name.',
    mandate: 'The duties of the office, and what fulfils them.',
    event: 'An event.',
    news: 'What stands above a piece of news.',
    report: 'The figures of an annual report.',
    partners: 'The list of partners.',
    impact: 'The figures about use that others have published.',
    contribution: 'What the organisation gives to an outside project.',
    training: 'The list of courses.',
    roles: 'The roles and departments of the office.',
    service: 'What a service depends on.',
    brand: 'The look of the site: colours, the name in lines, fonts.',
    search: 'What the words of readers mean to the search, and where they lead.',
  } satisfies Record<PublishedSchema, string>,
  examples: 'Examples',
  examplesNote: 'Each can be pasted as it is.',
  curl: 'On the command line, with curl and jq',
  curlSays: (kind: string | undefined, status: string | undefined) =>
    kind && status
      ? `Names of all projects of the kind “${kind}” and with the status “${status}”:`
      : 'Names of all projects:',
  python: 'In Python, without any package',
  pythonSays: 'How many projects each licence has:',
  sheet: 'In a spreadsheet',
  sheetSays:
    'In Google Sheets, put this into a cell. In LibreOffice Calc choose Sheet, Link to External Data; in Excel choose Data, From Web; and give the address of the table.',
  take: 'Files to take home',
  takeNote: 'Beside each project page, ready to be added to its repository.',
  takeSays:
    'A file is made only from what is known. Where its format requires something that nobody has stated, there is no file, and nothing is made up.',
  takeHome: {
    'codemeta.json': 'CodeMeta 3.0, for any project. Its organisations are publishers.',
    'CITATION.cff':
      'Citation File Format 1.2.0, for projects of which the entry or a manifest names the authors. The format cannot do without them, and nobody is made one.',
    'citation.bib': 'A record for BibTeX, for any project; with authors where a source names them.',
    'citation.ris':
      'A record for reference managers, for any project; with authors where a source names them.',
    '.ohwr.yaml':
      'Version 1.0.0, the manifest of the Open Hardware Repository, for hardware and gateware that a text in Markdown describes: a link, a page of the wiki or the README.',
    'okh.yml': 'Open Know-How 1.0, for hardware with a summary and the licence of a part.',
    'okh.toml':
      'OKH-LOSH 2.4, for hardware whose entry states a licensor, which the format requires, and of which the version is known as well.',
    'publiccode.yml':
      'Version 0.7, for software whose entry gives the facts under publiccode, a status, a licence and a description of 150 characters or more.',
    'security-insights.yml':
      'Security Insights 2.2.0, for software whose entry gives the facts under securityInsights, a status, a summary and a licence.',
  },
  badge:
    'A picture for the README with the number of the project; badge.json is the same for shields.io. metadata.svg says when its manifests were last read, or where the first fault stands.',
  findings:
    'A feed of what a project could mend: faults of its manifests, what its repository lacks, and where both disagree with the entry.',
  made: (number: number) => count(number, { one: 'project', other: 'projects' }),
  feeds: 'Feeds',
  feedForms: { xml: 'Atom', json: 'JSON Feed' },
  feedsNote: 'New entries, releases, and changes of address, licence and state.',
  everything: 'Everything',
  ofKinds: 'By kind',
  ofTopics: 'By topic',
  ofOrganisations: 'By organisation',
  rules: 'What you can rely on',
  rulesNote: 'For whoever builds on it.',
  stable: [
    'Addresses under /api/v1/ stay. Fields and columns are added, never renamed or given another meaning; anything else will be /api/v2/.',
    'What is not known is absent: never null, zero or an empty text.',
    'A retired project stays, with the date, the reason and its successor under entry.retired.',
    'Former ids of projects lead to the present ones. The rules for web servers are under /redirects/ and /servers/.',
    'The same data give the same bytes, so a checksum tells whether anything changed.',
  ],
  /** A comment in the rules for nginx. */
  nginxReload:
    'nginx reads this when it starts: run "nginx -s reload" after a project was renamed.',
  /** First lines of the files for servers. */
  servers: {
    nginxHttp:
      'For the http block of nginx. nginx reads it when it starts: run "nginx -s reload" after a new version.',
    nginxServer: 'For a server block that says before: set $ospo_site /folder/of/the/site;',
    nginxContainer:
      'For nginx without root, as the Containerfile starts it: it listens at port 8080 and writes to /tmp alone.',
    apache: 'For a virtual host that says before: Define OSPO_SITE /folder/of/the/site',
    caddy: 'For a site of a Caddyfile that says before: root * /folder/of/the/site',
  },
  cors: 'A script on another site can read the files if the host of this site sends Access-Control-Allow-Origin, as GitLab Pages does.',
  versions: 'Versions of this interface',
  version1: 'Version 1, November 2026: first publication.',
} as const;
