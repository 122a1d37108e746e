/** Classifies the files of a set. */
import { boardMessages as say } from '#messages/boards.ts';
import { isDrill } from './read-drill.ts';
import { jobOf, type Job } from './job.ts';
import { nameOf, roleOfFunction, roleOfName, type Role } from './roles.ts';

export interface NamedText {
  /** Its path, or its name alone. */
  readonly name: string;
  readonly text: string;
}

export interface LayerFile extends NamedText {
  readonly role: Role;
  /** Fields of `.FileFunction`; undefined where only the name of the file tells its role. */
  readonly words: readonly string[] | undefined;
}

export interface Unused {
  readonly name: string;
  /** One sentence. */
  readonly reason: string;
}

export interface Sorted {
  readonly layers: readonly LayerFile[];
  readonly unused: readonly Unused[];
  readonly job: Job | undefined;
}

/** Characters in which the attributes of the file are looked for. */
const HEAD = 20_000;

const FUNCTION = /TF\.FileFunction,([^*%\r\n]{1,200})/;

export function sortedFiles(files: readonly NamedText[]): Sorted {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const jobFile = inOrder.find(({ name }) => /\.gbrjob$/i.test(name));
  const job = jobFile && jobOf(jobFile.text);
  const layers: LayerFile[] = [];
  const unused: Unused[] = [];
  for (const file of inOrder) {
    if (file === jobFile || !isLayer(file.text)) continue;
    const stated = statedFunction(file, job);
    const role = stated ? roleOfFunction(stated) : roleOf(file);
    if (role) layers.push({ ...file, role, words: stated });
    else unused.push({ name: file.name, reason: say.faults.gerber.noRole });
  }
  return { layers, unused, job };
}

/** Other text files may be beside the layers. */
function isLayer(text: string): boolean {
  return isDrill(text) || /%FS[A-Z]|%MO(?:IN|MM)|%ADD\d|%TF\./.test(text.slice(0, HEAD));
}

function statedFunction({ name, text }: NamedText, job: Job | undefined) {
  const [, words] = FUNCTION.exec(text.slice(0, HEAD)) ?? [];
  return words?.split(',').map((word) => word.trim()) ?? job?.functions.get(nameOf(name));
}

function roleOf({ name, text }: NamedText): Role | undefined {
  return isDrill(text) ? 'drill' : roleOfName(name);
}
