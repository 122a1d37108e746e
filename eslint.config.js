/**
 * The rules that the formatter does not cover: for code, pages, styles and data. Those that need types, and all of those
 * for tests, stand in `.oxlintrc.json`.
 */
import css from '@eslint/css';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import regexp from 'eslint-plugin-regexp';
import yml from 'eslint-plugin-yml';
import tseslint from 'typescript-eslint';

import { importsDownwards } from './rooms.js';

const houseRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' },
    { selector: 'ExportAllDeclaration', message: 'Import the file itself; there are no barrels.' },
  ],
  'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
  'object-shorthand': 'error',
  eqeqeq: 'error',
};

/** Hard-coded words of the interface: two letters or more, where people see or hear them. */
const WORDS = '/\\p{L}{2}/u';
const SHOWN = '/^(alt|aria-description|aria-label|data-label|label|placeholder|title)$/';
const MOVE_WORDS =
  'Move the words to src/messages/, so that the interface can speak other languages.';
const wordsStandInMessages = [
  `JSXElement:not([openingElement.name.name=/^(kbd|code|script|style)$/]) > JSXText[value=${WORDS}]`,
  `JSXFragment > JSXText[value=${WORDS}]`,
  `JSXAttribute[name.name=${SHOWN}] > Literal[value=${WORDS}]`,
  `JSXAttribute[name.name=${SHOWN}] > JSXExpressionContainer TemplateElement[value.raw=${WORDS}]`,
].map((selector) => ({ selector, message: MOVE_WORDS }));

/**
 * In code: a sentence with its full stop, or several words in a template. Descriptions in schemas are exempt, since
 * they are in one language.
 */
const sentencesStandInMessages = [
  ':not(CallExpression[callee.property.name="describe"]) > Literal[value=/^\\p{Lu}\\S* .*[.!?]$/su]',
  'TemplateLiteral[expressions.length>0] > TemplateElement[value.raw=/\\p{Ll} \\p{Ll}+ \\p{Ll}+[ .]/u]',
].map((selector) => ({ selector, message: MOVE_WORDS }));

/**
 * Regular expressions that take more than linear time, since untrusted text reaches them. The plugin does not detect
 * every shape: a unit test finds the likes of `(?:a|b|ab)+`. Expressions made of variables run with a deadline.
 */
const linearExpressions = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': 'error',
  'regexp/no-dupe-disjunctions': ['error', { reportExponentialBacktracking: 'potential' }],
};

/** Newer than the baseline, and harmless where a browser does not support it. */
const enhancements = {
  allowProperties: [
    'accent-color',
    'break-after',
    'break-before',
    'break-inside',
    'forced-color-adjust',
    'orphans',
    'overscroll-behavior-x',
    'overscroll-behavior-y',
    'print-color-adjust',
    'resize',
    'text-size-adjust',
    'widows',
  ],
  allowPropertyValues: { 'text-wrap': ['pretty'] },
  allowSelectors: ['marker', 'selection'],
};

/** Physical properties whose logical equivalents browsers do not support yet, or that mean the screen itself. */
const physical = {
  allowProperties: ['overflow-x', 'overflow-y', 'overscroll-behavior-x', 'overscroll-behavior-y'],
  allowUnits: ['vh', 'vw', 'dvh', 'lvh', 'svh'],
};

export default defineConfig([
  globalIgnores(['dist/', '.dist.*/', '.astro/', '.npm/', 'tests/fixtures/', 'tests/**/*.ts']),
  {
    files: ['**/*.{js,mjs,ts,astro}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: houseRules,
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['{src,scripts}/**/*.ts'],
    // Scripts inside components.
    ignores: ['**/*.astro/*.ts'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['{src,scripts}/**/*.{ts,astro}', '*.mjs'],
    plugins: { regexp },
    rules: linearExpressions,
  },
  ...importsDownwards,
  {
    files: ['src/**/*.astro'],
    rules: {
      'no-restricted-syntax': [...houseRules['no-restricted-syntax'], ...wordsStandInMessages],
    },
  },
  {
    files: [
      'src/{licences,instance,manifests,catalogue,refresh,programs}/**/*.ts',
      'src/exports/*.ts',
    ],
    // Tests and releases address developers of the program.
    ignores: ['src/programs/{release,testing}/**'],
    rules: {
      'no-restricted-syntax': [...houseRules['no-restricted-syntax'], ...sentencesStandInMessages],
    },
  },
  {
    // Lists of messages may be long; French has no-break spaces in them.
    files: ['src/messages/*/*.ts'],
    rules: { 'max-lines': 'off', 'no-irregular-whitespace': ['error', { skipTemplates: true }] },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tools require default exports here, and type references.
    files: ['**/*.config.{js,mjs,ts}', '**/*.d.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/triple-slash-reference': 'off',
    },
  },
  {
    files: ['**/*.css'],
    language: 'css/css',
    plugins: { css },
    extends: ['css/recommended'],
    rules: {
      // Tokens are defined in one file and used in all.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      'css/prefer-logical-properties': ['error', physical],
      'css/use-baseline': ['error', { available: 'newly', ...enhancements }],
    },
  },
  {
    // Hidden elements must be hidden, whatever a component sets.
    files: ['**/{base,print}.css'],
    rules: { 'css/no-important': 'off' },
  },
  {
    // The rule does not know margin boxes of pages, such as @bottom-right.
    files: ['**/print.css'],
    rules: { 'css/no-invalid-at-rules': 'off' },
  },
  {
    files: ['**/*.{yaml,yml}'],
    extends: [yml.configs['flat/recommended']],
  },
  {
    ...mdx.flat,
    files: ['**/*.mdx'],
  },
]);
