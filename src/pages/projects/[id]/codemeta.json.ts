import { codemetaText } from '../../../exports/codemeta.ts';
import { projectFile } from '../../../site/project-file.ts';

export const { getStaticPaths, GET } = projectFile(codemetaText, 'application/ld+json');
