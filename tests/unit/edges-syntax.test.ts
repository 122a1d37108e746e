/** The syntax of languages that say what a repository is made of, rule by rule: what counts, and what only looks like it. */
import { describe, expect, it } from 'vitest';

import { readEdges } from '../../src/manifests/edges/read.ts';
import { BASE, CLOCK, needs } from './edges-setup.ts';

const PULSE = 'https://forge.example/time/pulse';

function edgesOf(file: string, text: string) {
  const [edges = {}] = readEdges({ [file]: text }, BASE);
  const { names, needs, unread } = edges as Record<string, unknown>;
  return unread ? 'unread' : { ...(names ? { names } : {}), ...(needs ? { needs } : {}) };
}

// https://docs.python.org/3/reference/lexical_analysis.html
describe('Manifest.py', () => {
  it.each<[what: string, text: string, found: object]>([
    ['a text of single quotes', `modules = {'git': '${CLOCK}'}`, needs(CLOCK)],
    ['three single quotes', `modules = {'git': '''${CLOCK}'''}`, needs(CLOCK)],
    ['an empty text beside it', `modules = {"git": "" '${CLOCK}'}`, needs(CLOCK)],
    ['a tuple', `modules = {"git": ("${CLOCK}", "${PULSE}",)}`, needs(CLOCK, PULSE)],
    [
      'texts in two lines',
      `modules = {"git": ["https://forge.example"\n  "/time/clock"]}`,
      needs(CLOCK),
    ],
    [
      'lines and comments within',
      `modules = { # all\n\n "git":\n "${CLOCK}", # one\n}`,
      needs(CLOCK),
    ],
    ['lines of Windows', `x = 1\r\nmodules = {"git": "${CLOCK}"}\r\n`, needs(CLOCK)],
    ['the key of submodules', `modules = {"gitsm": "${CLOCK}"}`, needs(CLOCK)],
    [
      'other keys',
      `modules = {"svn": "${PULSE}", "local": ["a"], "git": "${CLOCK}"}`,
      needs(CLOCK),
    ],
    ['a key that is computed', `modules = {key: "${PULSE}", "git": "${CLOCK}"}`, needs(CLOCK)],
    [
      'a list that holds more',
      `modules = {"git": [1, None, ["${PULSE}"], "${CLOCK}"]}`,
      needs(CLOCK),
    ],
    ['a line behind a list', `modules = {"git": ["${CLOCK}"]\n}`, needs(CLOCK)],
    ['an item over lines', `modules = {"git": [a +\n b, "${CLOCK}"]}`, needs(CLOCK)],
    [
      'a branch',
      `if a:\n  modules = {"git": "${CLOCK}"}\nelse:\n\tmodules = {"git": "${PULSE}"}`,
      needs(CLOCK, PULSE),
    ],
    ['another prefix', `modules = {"git": u"${CLOCK}"}`, needs(CLOCK)],
    ['a name that ends in a prefix', `modules = {"git": her"${CLOCK}"}`, {}],
    ['a raw text that is computed', `modules = {"git": rF"${CLOCK}"}`, {}],
    ['a sum of texts', `modules = {"git": "${CLOCK}" + tail}`, {}],
    ['a text with a method', `modules = {"git": "${CLOCK}".lower()}`, {}],
    ['a part of a list', `modules = {"git": ["${CLOCK}"]}["svn"]`, {}],
    ['a call', `modules = {"git": url("${CLOCK}")}`, {}],
    ['a bracket without an end', `modules = {"git": ["${CLOCK}"`, {}],
    ['a text over two lines', `modules = {"git": "${CLOCK}\n"}`, {}],
    ['a variable of another name', `my_modules = {"git": "${CLOCK}"}`, {}],
    ['a variable of an object', `self.modules = {"git": "${CLOCK}"}`, {}],
    ['a comparison', `modules == {"git": "${CLOCK}"}`, {}],
    ['an addition', `modules += {"git": "${CLOCK}"}`, {}],
    ['a comment', `# modules = {"git": "${CLOCK}"}`, {}],
    ['a text that only holds it', `"""\nmodules = {"git": "${CLOCK}"}\n"""`, {}],
    ['a set', `modules = {"git", "${CLOCK}"}`, {}],
    ['a value in the next line', `modules =\n{"git": "${CLOCK}"}`, {}],
    ['too many brackets', `modules = {"git": ${'['.repeat(30)}"${CLOCK}"${']'.repeat(30)}}`, {}],
  ])('with %s', (_, text, found) => {
    expect(edgesOf('Manifest.py', text)).toEqual(found);
  });
});

// https://cmake.org/cmake/help/latest/manual/cmake-language.7.html#syntax
describe('CMakeLists.txt', () => {
  const A = needs('cmake:A');
  it.each<[what: string, text: string, found: object]>([
    ['a command in capitals', 'FIND_PACKAGE(A)', A],
    ['blanks before the bracket', 'find_package \t(A)', A],
    ['more words', 'find_package(A 1.2 REQUIRED COMPONENTS B)', A],
    ['words in lines', 'find_package(\n  A\n  REQUIRED)', A],
    ['a word in quotes', 'find_package("A")', A],
    ['words between semicolons', 'find_package(A;REQUIRED)', A],
    ['the same twice', 'find_package(A)\nfind_package(A)', A],
    ['a name of signs alone', 'find_package(+)', {}],
    ['a variable', 'find_package(${NAME})', {}],
    ['a command of a longer name', 'my_find_package(A)', {}],
    ['a word before the command', 'set find_package(A)', A],
    ['a comment at the end of a line', 'set(x 1) # find_package(B)\nfind_package(A)', A],
    ['a comment in brackets', '#[[ find_package(B)\nfind_package(C) ]] find_package(A)', A],
    ['brackets with signs of equality', '#[==[\nfind_package(B) ]]\n]=]\n]==]\nfind_package(A)', A],
    ['a comment that only looks like one in brackets', '#[=x\nfind_package(A)', A],
    ['a text in brackets', 'message([[ ) find_package(B) ( " ]])\nfind_package(A)', A],
    ['a text in brackets with signs', 'message([=[ ]] ) find_package(B) ]=])\nfind_package(A)', A],
    ['a bracket without an end', 'find_package(A)\nmessage([[ find_package(B)', A],
    ['a package in brackets', 'find_package([[A]])', A],
    ['an escaped bracket', String.raw`message(\") find_package(A)`, A],
    ['a bracket too many', 'find_package(A))\nfind_package(B)', needs('cmake:A', 'cmake:B')],
    ['projects', 'project(Gauge C)\nproject(Other)', { names: ['cmake:Gauge'] }],
    ['a project of a variable', 'project(${NAME})', {}],
    ['an address', `FetchContent_Declare(a GIT_TAG v1 git_repository ${CLOCK}.git)`, needs(CLOCK)],
    [
      'a relative address',
      'FetchContent_Declare(a GIT_REPOSITORY ../pulse.git)',
      needs('https://forge.example/tide/pulse'),
    ],
    ['a word that begins alike', 'FetchContent_Declare(a GIT_REPOSITORY_URL ../x)', {}],
    ['an address of a variable', 'FetchContent_Declare(a GIT_REPOSITORY ${HOST}/a/b)', {}],
  ])('with %s', (_, text, found) => {
    expect(edgesOf('CMakeLists.txt', text)).toEqual(found);
  });
});

// https://git-scm.com/docs/git-config#_syntax
describe('.gitmodules', () => {
  const head = '[submodule "a"]\n';
  it.each<[what: string, text: string, found: object]>([
    ['capitals', `[SubModule "a"]\nURL = ${CLOCK}\n`, needs(CLOCK)],
    ['no blanks', `${head}url=${CLOCK}`, needs(CLOCK)],
    ['lines of Windows', `[submodule "a"]\r\n\turl = ${CLOCK}\r\n`, needs(CLOCK)],
    [
      'a line that goes on, of Windows',
      `${head}url = https://forge.example\\\r\n/time/clock`,
      needs(CLOCK),
    ],
    [
      'a sign of a comment in quotes',
      `${head}url = "../a;b" ; the old one`,
      needs('https://forge.example/tide/a;b'),
    ],
    ['quotes around a part', `${head}url = https://forge.example/"time"/clock`, needs(CLOCK)],
    ['an address that no record takes', `${head}url = ../${'a'.repeat(350)}\n`, {}],
    ['another key', `${head}pushurl = ${PULSE}\n\tpath = url = x\n`, {}],
    ['a key that begins alike', `${head}urls = ${CLOCK}\n`, {}],
    ['a section of another name', `[mysubmodule "a"]\nurl = ${CLOCK}\n`, {}],
    ['a section that begins alike', `[submodules "a"]\nurl = ${CLOCK}\n`, {}],
    [
      'a remote between',
      `[remote "o"]\nurl = ${PULSE}\n${head}url = ${CLOCK}\n[core]\nurl = ${PULSE}\n`,
      needs(CLOCK),
    ],
    ['a comment', `${head}# url = ${CLOCK}\n; url = ${CLOCK}\n`, {}],
    ['a key before any section', `url = ${CLOCK}\n`, {}],
    ['nothing', '', {}],
  ])('with %s', (_, text, found) => {
    expect(edgesOf('.gitmodules', text)).toEqual(found);
  });
});

// https://fusesoc.readthedocs.io/en/stable/ref/capi2.html
describe('a core of FuseSoC', () => {
  const core = (rows: string) => edgesOf('top.core', `CAPI=2:\n${rows}\n`);
  const depend = (list: string) => core(`filesets: { rtl: { depend: ${list} } }`);

  it.each<[what: string, list: string, found: object]>([
    ['a version', '["time:lib:clock:1.3-r1"]', needs('fusesoc:time:lib:clock')],
    ['an exact version', '["=time:lib:clock:1.3"]', needs('fusesoc:time:lib:clock')],
    [
      'a version that is alike',
      '["~time:lib:clock:1.3", "^time:lib:pulse:1"]',
      needs('fusesoc:time:lib:clock', 'fusesoc:time:lib:pulse'),
    ],
    ['no vendor', '[":lib:clock:1"]', needs('fusesoc::lib:clock')],
    ['a condition', '["tool_vivado? (time:lib:clock)"]', needs('fusesoc:time:lib:clock')],
    [
      'a condition that is denied',
      '["!tool_vivado ? (>=time:lib:clock:1)"]',
      needs('fusesoc:time:lib:clock'),
    ],
    ['what is no text', '[{ a: b }, "time:lib:clock"]', needs('fusesoc:time:lib:clock')],
    ['a text', '"time:lib:clock"', needs('fusesoc:time:lib:clock')],
    ['a mapping', '{ a: b }', {}],
  ])('needs by %s', (_, list, found) => {
    expect(depend(list)).toEqual(found);
  });

  it('needs what each of its sets of files needs', () => {
    const sets = '{ rtl: { depend: ["a:b:c"] }, sim: { depend: ["a:b:d"] }, doc: 1 }';
    expect(core(`filesets: ${sets}`)).toEqual(needs('fusesoc:a:b:c', 'fusesoc:a:b:d'));
  });

  it('is also what it can stand in for', () => {
    expect(core('name: a:b:c:1.0\nvirtual: ["a:if:c", "a:if:d:1"]')).toEqual({
      names: ['fusesoc:a:b:c', 'fusesoc:a:if:c', 'fusesoc:a:if:d'],
    });
  });

  it.each(['CAPI=1:\nname: a:b:c', 'name: a:b:c', '\nCAPI=2:\nname: a:b:c', 'CAPI=2\nname: a:b:c'])(
    'is none without its first line: %j',
    (text) => {
      expect(edgesOf('top.core', text)).toBe('unread');
    },
  );

  it('may have a mark and blanks in its first line', () => {
    expect(edgesOf('top.core', '\uFEFFCAPI = 2 :\nname: a:b:c\n')).toEqual({
      names: ['fusesoc:a:b:c'],
    });
  });
});
