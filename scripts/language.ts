/**
 * Preloaded for commands (`node --import`): resolves `#messages/…` to the language of the instance; `init`, which makes
 * one, speaks that of its pages. Without it, or in a
 * Node without module hooks, commands speak English. Worker threads of the command load it too, and reuse the result.
 */
import * as nodeModule from 'node:module';

const { env } = process;

if (env['OSPO_LANGUAGE'] === undefined) {
  const { initLanguage, instanceLanguage } = await import('../src/instance/language.ts');
  env['OSPO_LANGUAGE'] = initLanguage(process.argv.slice(2), env) ?? instanceLanguage();
}

const folder = new URL(`../src/messages/${env['OSPO_LANGUAGE']}/`, import.meta.url).href;

if (env['OSPO_LANGUAGE'] !== 'en') {
  nodeModule.registerHooks?.({
    resolve: (specifier, context, next) => next(specifier.replace(/^#messages\//, folder), context),
  });
}
