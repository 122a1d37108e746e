import { bibtexText } from '../../../exports/bibtex.ts';
import { projectFile } from '../../../site/project-file.ts';

export const { getStaticPaths, GET } = projectFile(bibtexText, 'application/x-bibtex');
