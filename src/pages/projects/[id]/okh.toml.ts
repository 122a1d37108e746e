import { loshText } from '../../../exports/okh-losh.ts';
import { projectFile } from '../../../site/project-file.ts';

export const { getStaticPaths, GET } = projectFile(loshText, 'application/toml');
