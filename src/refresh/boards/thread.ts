/** The thread in which the files of boards of strangers are read and drawn. */
import { drawTexts } from '../../boards/draw-file.ts';
import { serve } from '../../manifests/untrusted/serve.ts';

serve(drawTexts);
