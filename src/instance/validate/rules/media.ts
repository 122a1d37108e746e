/** Media of the refresh: each file is named in a record and exists, and drawings were made by this program. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { foreignMarkup } from '../../../boards/drawing/markup-check.ts';
import { MEDIA_FOLDER, mediaFile } from '../../../schemas/paths.ts';
import { readText } from '../../folder.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { at, isText, items, whole } from '../json-path.ts';
import { problem, problemAt, type Problem } from '../problem.ts';

/** Bytes: more than any drawing of this program has. */
const MAX_DRAWING = 1024 * 1024;

export function* mediaProblems({ instance, entries }: Context): Generator<Problem> {
  const files = new Set(instance.media.map(({ file }) => file));
  const named = new Set<string>();
  for (const document of [...instance.boards, ...instance.pictures]) {
    if (!entries.has(document.id)) {
      yield problemAt('media/no-entry', document.file, say.mediaOfNone(shown(document.id)));
    }
  }
  for (const document of instance.boards) {
    for (const board of items(at(whole(document), 'boards'))) {
      for (const side of ['top', 'bottom']) {
        const drawing = at(board, 'drawings', side);
        if (!isText(drawing)) continue;
        const file = `${MEDIA_FOLDER}/${document.id}/${drawing.value}`;
        named.add(file);
        if (!files.has(file)) {
          yield problem('media/missing', document, drawing.path, say.noDrawing(file));
        }
      }
    }
  }
  for (const document of instance.pictures) {
    for (const picture of items(at(whole(document), 'pictures'))) {
      for (const drawn of items(at(picture, 'files')).map((one) => at(one, 'file'))) {
        if (!isText(drawn)) continue;
        const file = mediaFile(document.id, drawn.value);
        named.add(file);
        if (!files.has(file))
          yield problem('media/missing', document, drawn.path, say.noMedia(file));
      }
    }
  }
  for (const file of files) {
    const isDrawing = file.endsWith('.svg');
    if (isDrawing && named.has(file)) yield* drawingProblems(instance.root, file);
    else if (isDrawing) yield problemAt('media/unused', file, say.unlistedDrawing);
    else if (/\.(?:avif|webp)$/.test(file) && !named.has(file))
      yield problemAt('media/unused', file, say.unlistedMedia);
  }
}

function* drawingProblems(root: string, file: string): Generator<Problem> {
  const text = readText(root, file, MAX_DRAWING);
  if (!text.ok) yield problemAt(text.fault.code, file, text.fault.message);
  else if (foreignMarkup(text.text) !== '')
    yield problemAt('media/drawing', file, say.noOwnDrawing);
}
