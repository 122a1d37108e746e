/**
 * Loaded before a command (`node --import`): `#messages/…` then leads to the language of the instance. Without it, or in
 * a Node that has no hooks, commands speak English. Threads of the command load it too, and find out nothing twice.
 */
import * as nodeModule from 'node:module';

const { env } = process;

env['OSPO_LANGUAGE'] ??= (await import('../src/instance/language.ts')).instanceLanguage();

const folder = new URL(`../src/messages/${env['OSPO_LANGUAGE']}/`, import.meta.url).href;

if (env['OSPO_LANGUAGE'] !== 'en') {
  nodeModule.registerHooks?.({
    resolve: (specifier, context, next) => next(specifier.replace(/^#messages\//, folder), context),
  });
}
