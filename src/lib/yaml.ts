import { dump } from 'js-yaml';

/** YAML without anchors and folded lines; strings that look like numbers are quoted. */
export function yamlText(value: object): string {
  return dump(value, { noRefs: true, lineWidth: -1 });
}
