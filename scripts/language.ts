/**
 * Preloaded for commands (`node --import`): resolves `#messages/…` to the language of the instance. Without it, or in a
 * Node without module hooks, commands speak English. Worker threads of the command load it too, and reuse the result.
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
