/** The lint refuses regular expressions whose time grows faster than the text. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  overrideConfigFile: 'eslint.config.js',
  ruleFilter: ({ ruleId }) => ruleId.startsWith('regexp/'),
  // The rules for expressions need no types, which take seconds to read.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

describe('the lint of regular expressions', () => {
  it.each([
    ['an exponential one', String.raw`/^(?:[ \t]+.*\n|x)*---/`],
    ['a nested repetition', String.raw`/^(?:a+)+$/`],
    ['a polynomial one', String.raw`/\s*#*\s*$/`],
    ['one that moves over the text again and again', String.raw`/a+b/`],
  ])('reports %s', async (_, expression) => {
    const code = `export const found = (text: string) => ${expression}.test(text);\n`;
    const [result] = await eslint.lintText(code, { filePath: 'src/manifests/markdown.ts' });
    expect(result?.messages.map(({ ruleId }) => ruleId?.split('/')[0])).toContain('regexp');
  });
});
