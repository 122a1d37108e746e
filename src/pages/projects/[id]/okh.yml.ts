import { okhText } from '../../../exports/okh.ts';
import { projectFile } from '../../../site/project-file.ts';

export const { getStaticPaths, GET } = projectFile(okhText, 'application/yaml');
