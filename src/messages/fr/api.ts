/** Words of the page about the data of this site, in French. */
import type * as english from '../en/api.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

export const apiMessages: Translation<typeof english.apiMessages> = {
  title: 'Données, fils et fichiers',
  lead: 'Tout le catalogue pour les programmes et les tableurs : des fichiers statiques, sans clé ni compte.',
  data: 'Le catalogue comme données',
  dataNote: 'Refait à chaque publication de ce site.',
  terms: (license) => `Les données sont utilisables sous ${license}.`,
  asMarkdown:
    'Les pages de texte existent aussi en Markdown : ajoutez index.md à l’adresse. L’en-tête de chaque page qui existe ainsi le dit ; les listes et les chiffres ont du CSV et du JSON à la place.',
  address: 'Adresse',
  holds: 'Contenu',
  files: {
    catalogue: 'Tous les projets, y compris les projets retirés, dans l’ordre des numéros.',
    lines:
      'Tout ce qui est enregistré sur chaque projet, un par ligne (JSON Lines), pour les programmes qui lisent beaucoup à la fois.',
    llms: 'Ce que contient le site, page par page, pour les modèles de langage (llmstxt.org).',
    openApi:
      'Ces adresses et ces formes en OpenAPI 3.1, pour les programmes qui produisent des clients.',
    italia:
      'Les logiciels pour lesquels un publiccode.yml valide peut être produit, sous la forme de developers-italia-api 1.4, pour les catalogues qui moissonnent une telle API à l’adresse qui se termine par /v1. À côté se trouvent /v1/publishers, /v1/catalogs et /v1/status. Une page en contient 100 au plus ; links.next est l’adresse complète de la suivante.',
    publishers:
      'Les dépôts de tous les logiciels par éditeur, tels que publiccode-crawler les lit pour chercher un publiccode.yml dans chacun.',
    oai: 'Le catalogue comme dépôt statique OAI en Dublin Core (oai_dc), pour les passerelles qui le donnent aux moissonneurs OAI-PMH. Chaque notice porte comme date celle des données.',
    resourceSync:
      'La liste de tous les enregistrements selon ResourceSync 1.1, pour les programmes qui en gardent une copie ; /.well-known/resourcesync y mène. Il n’y a pas de liste des changements, car tout changement n’est pas un événement.',
    dcat: 'Le catalogue selon DCAT-AP 3 en JSON-LD, pour les portails de données ouvertes : ses données, et chaque projet qui a un résumé, comme ressource selon ADMS.',
    table:
      'La même chose en tableau selon la RFC 4180, en UTF-8 avec une marque d’ordre des octets, à laquelle Excel le reconnaît (en Python : utf-8-sig). Plusieurs valeurs dans une cellule sont séparées par un point-virgule. Un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe, même après un point-virgule.',
    project:
      'Un projet avec ses relations, ce qui va avec, un contrôle de ses licences entre elles, et la provenance de chaque valeur : qui la donne, dans quel fichier, et quand elle a été lue.',
    boardTable:
      'Les composants d’une carte lue dans son fichier de conception, une ligne par sorte de composant ; sous la forme du tableau ci-dessus.',
    boardBom: 'La même chose en CycloneDX 1.6.',
    reportTable:
      'Les chiffres d’un rapport annuel, une ligne par valeur, avec ce que chacun compte et sa place dans le rapport.',
    reportData: 'La même chose en JSON.',
    foreign:
      'Les fiches d’autres bureaux, chacune avec son bureau et un lien vers elle, et les catalogues dont elles viennent. Les conditions de ces catalogues s’appliquent à elles.',
    vocabularies: 'Thèmes, organisations, interfaces, types de relations et écosystèmes.',
    events: 'Ce qui a changé, en JSON Feed.',
    news: 'Les actualités du bureau, en JSON Feed.',
    calendar: 'Les événements qui ont un jour, en iCalendar.',
  },
  idOfProject: 'Identifiant du projet, comme dans l’adresse de sa page.',
  notFound: 'Ce fichier n’existe pas.',
  schemas: 'Schémas',
  schemasNote: 'JSON Schema 2020-12, produit à partir des contrôles que ce site effectue lui-même.',
  schemaOf: {
    hardware: 'Une fiche, telle qu’on l’écrit pour un projet de matériel.',
    gateware: 'La même chose pour le gateware.',
    software: 'La même chose pour le logiciel.',
    documentation: 'La même chose pour les cours, guides, spécifications et études.',
    ecosystem: 'La fiche d’un écosystème.',
    project: 'Ce qui est enregistré sur un projet.',
    catalogue: 'Le fichier avec tous les projets.',
    foreign: 'Le fichier avec les fiches d’autres bureaux.',
    sources: 'La liste des sources que les pages nomment.',
    mandate: 'Les missions du bureau, et ce qui les remplit.',
    event: 'Un événement.',
    news: 'Ce qui figure en tête d’une actualité.',
    report: 'Les chiffres d’un rapport annuel.',
    partners: 'La liste des partenaires.',
    impact: 'Les chiffres d’utilisation que d’autres ont publiés.',
    contribution: 'Ce que l’organisation apporte à un projet extérieur.',
    training: 'La liste des formations.',
    roles: 'Les rôles et les départements du bureau.',
    service: 'Ce dont un service dépend.',
    brand: 'L’apparence du site : couleurs, nom en lignes, polices.',
    search: 'Ce que les mots du public signifient pour la recherche, et où ils mènent.',
  },
  examples: 'Exemples',
  examplesNote: 'Chacun peut être collé tel quel.',
  curl: 'En ligne de commande, avec curl et jq',
  curlSays: (kind, status) =>
    kind && status
      ? `Les noms de tous les projets de nature « ${kind} » et d’état « ${status} » :`
      : 'Les noms de tous les projets :',
  python: 'En Python, sans aucun paquet',
  pythonSays: 'Le nombre de projets sous chaque licence :',
  sheet: 'Dans un tableur',
  sheetSays:
    'Dans Google Sheets, placez ceci dans une cellule. Dans LibreOffice Calc, choisissez Feuille, Lien vers des données externes ; dans Excel, Données, À partir du web ; et donnez l’adresse du tableau.',
  take: 'Fichiers à emporter',
  takeNote: 'À côté de chaque page de projet, prêts à être ajoutés à son dépôt.',
  takeSays:
    'Un fichier n’est produit qu’à partir de ce qui est connu. Là où son format exige ce que personne n’a indiqué, il n’y a pas de fichier, et rien n’est inventé.',
  takeHome: {
    'codemeta.json': 'CodeMeta 3.0, pour tout projet. Ses organisations y sont les éditeurs.',
    'CITATION.cff':
      'Citation File Format 1.2.0, pour les projets dont la fiche ou un manifeste nomme les auteurs. Le format ne peut s’en passer, et personne n’est désigné d’office.',
    'citation.bib':
      'Une notice pour BibTeX, pour tout projet ; avec les auteurs si une source les nomme.',
    'citation.ris':
      'Une notice pour les gestionnaires de références, pour tout projet ; avec les auteurs si une source les nomme.',
    '.ohwr.yaml':
      'Version 1.0.0, le manifeste de l’Open Hardware Repository, pour le matériel et le gateware qu’un texte en Markdown décrit : un lien, une page du wiki ou le README.',
    'okh.yml':
      'Open Know-How 1.0, pour le matériel qui a un résumé et une licence pour une de ses parties.',
    'okh.toml':
      'OKH-LOSH 2.4, pour le matériel dont la fiche indique un concédant, que le format exige, et dont la version est connue aussi.',
    'publiccode.yml':
      'Version 0.7, pour les logiciels dont la fiche donne les faits sous publiccode, un état, une licence et une description d’au moins 150 caractères.',
    'security-insights.yml':
      'Security Insights 2.2.0, pour un logiciel dont la fiche donne les faits sous securityInsights, un état, un résumé et une licence.',
  },
  badge:
    'Une image pour le README avec le numéro du projet ; badge.json est la même chose pour shields.io. metadata.svg dit quand ses manifestes ont été lus pour la dernière fois, ou à quelle ligne se trouve la première faute.',
  findings:
    'Un fil de ce qui peut être corrigé dans un projet : fautes de ses manifestes, ce qui manque à son dépôt, et ce en quoi ils contredisent la fiche.',
  made: (number) => count(number, { one: 'projet', other: 'projets' }),
  feeds: 'Fils',
  feedForms: { xml: 'Atom', json: 'JSON Feed' },
  feedsNote: 'Nouvelles fiches, versions publiées, et changements d’adresse, de licence et d’état.',
  everything: 'Tout',
  ofKinds: 'Par nature',
  ofTopics: 'Par thème',
  ofOrganisations: 'Par organisation',
  rules: 'Ce sur quoi vous pouvez compter',
  rulesNote: 'Pour qui construit dessus.',
  stable: [
    'Les adresses sous /api/v1/ restent. Des champs et des colonnes s’ajoutent, sans jamais changer de nom ni de sens ; tout le reste sera /api/v2/.',
    'Ce qui n’est pas connu est absent : jamais null, zéro ou un texte vide.',
    'Un projet retiré reste, avec la date, la raison et son successeur sous entry.retired.',
    'Les anciens identifiants de projets mènent aux actuels. Les règles pour les serveurs web sont sous /redirects/ et /servers/.',
    'Les mêmes données donnent les mêmes octets : une somme de contrôle dit donc si quelque chose a changé.',
  ],
  /** A comment in the rules for nginx. */
  nginxReload:
    'nginx lit ceci à son démarrage : lancez "nginx -s reload" après le renommage d’un projet.',
  /** First lines of the files for servers. */
  servers: {
    nginxHttp:
      'Pour le bloc http de nginx. nginx le lit à son démarrage : lancez "nginx -s reload" après une nouvelle version.',
    nginxServer: 'Pour un bloc server qui dit auparavant : set $ospo_site /dossier/du/site;',
    nginxContainer:
      'Pour nginx sans root, comme le Containerfile le lance : il écoute sur le port 8080 et n’écrit que dans /tmp.',
    apache: 'Pour un hôte virtuel qui dit auparavant : Define OSPO_SITE /dossier/du/site',
    caddy: 'Pour un site d’un Caddyfile qui dit auparavant : root * /dossier/du/site',
  },
  cors: 'Un script d’un autre site peut lire les fichiers si l’hôte de ce site envoie Access-Control-Allow-Origin, comme le fait GitLab Pages.',
  versions: 'Versions de cette interface',
  version1: 'Version 1, novembre 2026 : première publication.',
};
