/** What is said of each kind of forge, in French. One that is new is named here, and in no other messages. */
import type * as english from '../en/forges.ts';
import type { Translation } from '../translation.ts';

/** Where a fact comes from. */
export const forgeSources: Translation<typeof english.forgeSources> = {
  git: 'lu dans son historique git',
  github: 'lu sur GitHub',
  gitlab: 'lu sur GitLab',
  forgejo: 'lu sur Forgejo',
};

/** Where maintainers edit what a forge itself says of a repository. */
export const forgeSettings: Translation<typeof english.forgeSettings> = {
  github: '« About » du dépôt (la roue dentée à côté)',
  gitlab: 'Settings → General du dépôt',
  forgejo: 'Settings du dépôt',
  git: 'les paramètres du dépôt',
};

/** Who sets the variables in which a job finds the repository. */
export const forgeVariables: Translation<typeof english.forgeVariables> = {
  github: 'GitHub Actions la définit dans une tâche.',
  gitlab: 'GitLab la définit dans une chaîne d’intégration.',
  forgejo: 'Forgejo Actions la définit dans une tâche.',
};

/** How a new file is handed in, step by step. */
export const forgeSteps: Translation<typeof english.forgeSteps> = {
  gitlab: (path) => [
    'Connectez-vous. Si vous n’avez pas le droit de pousser ici, GitLab propose un fork (une copie du dépôt).',
    `Vérifiez que le fichier s’appelle ${path}.`,
    'Collez : le texte du fichier est dans votre presse-papiers.',
    'Faites le commit dans une nouvelle branche, puis ouvrez la demande de fusion proposée.',
  ],
  github: (path) => [
    'Connectez-vous. Si vous n’avez pas le droit de pousser ici, GitHub crée un fork (une copie du dépôt).',
    `Vérifiez que ${path} contient le texte ; si le fichier est vide, collez-le : il est dans votre presse-papiers.`,
    'Proposez le nouveau fichier, puis ouvrez la demande de fusion (pull request) proposée.',
  ],
  forgejo: (path) => [
    'Connectez-vous. Si la page n’existe pas, vous n’avez pas le droit de pousser ici : créez un fork (une copie du dépôt) et ajoutez-y le fichier.',
    `Vérifiez que ${path} contient le texte ; si le fichier est vide, collez-le : il est dans votre presse-papiers.`,
    'Faites le commit dans une nouvelle branche, puis ouvrez la demande de fusion (pull request) proposée.',
  ],
};
