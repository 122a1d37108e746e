/** The worker thread in which untrusted design files are read and drawn. */
import { drawTexts } from '../../boards/draw-file.ts';
import { serve } from '../../manifests/untrusted/serve.ts';

serve(drawTexts);
