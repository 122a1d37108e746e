import { cffText } from '../../../exports/cff.ts';
import { projectFile } from '../../../site/project-file.ts';

export const { getStaticPaths, GET } = projectFile(cffText, 'application/yaml');
