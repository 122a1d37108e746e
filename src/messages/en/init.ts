/** Words of `ospo-portal init`, which begins an instance. */
import { or } from './grammar.ts';

export const initMessages = {
  usage: `Usage: ospo-portal init <folder> [options]
Begins an instance in a new or empty folder, and asks what no option says.
  --name <text>           the organisation, as people say it
  --language <en or fr>   of the pages that it begins with
  --forge <address>       where the repository of the folder will stand, such as https://gitlab.com/us/office; with the
                          kind before it where the host does not tell: "forgejo https://git.example.org/us/office"
  --address <address>     where the site will be published
  --repository <address>  a first project for the catalogue`,
  nameFolder: 'Name one folder, such as my-office.',
  ask: {
    name: 'The organisation, as people say it:',
    language: 'Language of the pages, en or fr:',
    forge: 'Where will the repository of this folder stand, such as https://gitlab.com/us/office?',
    address: 'Where will the site be published, such as https://open.example.org/?',
    repository: 'Address of the repository of a first project:',
  },
  badForge: (kinds: readonly string[]) =>
    `Write the whole address of a repository. Where its host does not tell which forge it is, write ${or(kinds)} before it.`,
  used: (folder: string, names: readonly string[], isMore: boolean) =>
    `${folder} is not empty, and nothing is written over. It holds: ${names.join(', ')}${isMore ? ', …' : ''}. Name another folder.`,
  noFolder: (folder: string) => `${folder} cannot be used. Name a folder that is new or empty.`,
  done: (
    folder: string,
    files: readonly string[],
  ) => `${files.map((file) => `${folder}/${file}`).join('\n')}

Next:
  cd ${folder}
  npm install
  npm start

Then change the address under "contact" in content/site.yaml, and the texts to your own.`,
} as const;
