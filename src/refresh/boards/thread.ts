/** The thread in which design files of strangers are read and drawn. */
import { drawFile } from '../../boards/draw-file.ts';
import { serve } from '../../manifests/untrusted/serve.ts';

serve(drawFile);
