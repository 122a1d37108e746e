import { licenseChecks as say } from '#messages/licence-checks.ts';
import { nearest } from '../lib/distance.ts';
import type { Remark } from './finding.ts';
import { DEPRECATED_EXCEPTION_IDS, EXCEPTION_IDS, listedSpelling } from './ids.ts';

/** The fault of the text after WITH; undefined for an exception in the SPDX list. */
export function checkException(text: string): Remark | undefined {
  if (EXCEPTION_IDS.has(text) || /^AdditionRef-[A-Za-z0-9.-]+$/.test(text)) return undefined;
  if (DEPRECATED_EXCEPTION_IDS.has(text)) {
    return { code: 'license/deprecated-id', message: say.exceptionDeprecated(text) };
  }
  const spelling = listedSpelling(text);
  if (spelling && EXCEPTION_IDS.has(spelling)) {
    return { code: 'license/case', message: say.case(spelling) };
  }
  const near = [...new Set([...named(text), ...nearest(text, EXCEPTION_IDS)])].slice(0, 3);
  const message = near.length > 0 ? say.exceptionNear(text, near) : say.exceptionUnknown(text);
  return { code: 'license/unknown-exception', message };
}

/** "Classpath exception": all its words occur in only a few ids. */
function named(text: string): readonly string[] {
  const words = wordsOf(text).filter((word) => word !== 'the');
  const ids = [...EXCEPTION_IDS].filter((id) => {
    const known = wordsOf(id);
    return words.every((word) => known.includes(word));
  });
  return ids.length <= 3 ? ids : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)*/g) ?? [];
}
