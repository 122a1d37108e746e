/** Words of `ospo-portal init`, which begins an instance, in French. */
import type * as english from '../en/init.ts';
import type { Translation } from '../translation.ts';
import { or } from './grammar.ts';

export const initMessages: Translation<typeof english.initMessages> = {
  usage: `Utilisation : ospo-portal init <dossier> [options]
Commence une instance dans un dossier nouveau ou vide, et demande ce qu’aucune option ne dit.
  --name <texte>           l’organisation, comme on la nomme
  --language <en ou fr>    la langue des pages du début
  --forge <adresse>        où se trouvera le dépôt du dossier, par exemple https://gitlab.com/nous/bureau ; précédée de
                           sa sorte si l’hôte ne la dit pas : « forgejo https://git.example.org/nous/bureau »
  --address <adresse>      où le site sera publié
  --repository <adresse>   un premier projet pour le catalogue`,
  nameFolder: 'Nommez un seul dossier, par exemple mon-bureau.',
  ask: {
    name: 'L’organisation, comme on la nomme :',
    language: 'Langue des pages, en ou fr :',
    forge: 'Où se trouvera le dépôt de ce dossier, par exemple https://gitlab.com/nous/bureau ?',
    address: 'Où le site sera-t-il publié, par exemple https://open.example.org/ ?',
    repository: 'Adresse du dépôt d’un premier projet :',
  },
  badForge: (kinds) =>
    `Écrivez l’adresse complète d’un dépôt. Si son hôte ne dit pas de quelle forge il s’agit, écrivez ${or(kinds)} devant.`,
  used: (folder, names, isMore) =>
    `${folder} n’est pas vide, et rien n’est écrasé. Il contient : ${names.join(', ')}${isMore ? ', …' : ''}. Nommez un autre dossier.`,
  noFolder: (folder) => `${folder} ne peut pas servir. Nommez un dossier nouveau ou vide.`,
  done: (folder, files) => `${files.map((file) => `${folder}/${file}`).join('\n')}

Ensuite :
  cd ${folder}
  npm install
  npm start

Remplacez alors l’adresse sous « contact » dans content/site.yaml, et les textes par les vôtres.`,
};
