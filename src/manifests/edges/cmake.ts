/**
 * Reads what `CMakeLists.txt` declares and looks for: `project`, `find_package` and `FetchContent_Declare`
 * (https://cmake.org/cmake/help/latest/manual/cmake-language.7.html). The file is a program; it is never run, and what
 * depends on a variable does not count.
 */
import { cmakeCommands, type CmakeCommand } from './cmake-commands.ts';
import { repositoryTarget, toolTarget, type Found } from './targets.ts';

export function readCmake(text: string, base: string): Found {
  const commands = cmakeCommands(text);
  const [project] = named(commands, 'project');
  return {
    names: [plain(project?.words[0], 'cmake')],
    needs: [
      ...named(commands, 'find_package').map(({ words }) => plain(words[0], 'cmake')),
      ...named(commands, 'fetchcontent_declare').map(({ words }) => {
        const at = words.findIndex((word) => /^git_repository$/i.test(word));
        const address = at === -1 ? '' : (words[at + 1] ?? '');
        return address.includes('$') ? undefined : repositoryTarget(address, base);
      }),
    ],
  };
}

function named(commands: readonly CmakeCommand[], name: string): CmakeCommand[] {
  return commands.filter((command) => command.name === name);
}

function plain(word: string | undefined, tool: 'cmake'): string | undefined {
  return word === undefined || word.includes('$') ? undefined : toolTarget(tool, word);
}
