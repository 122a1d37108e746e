import { risText } from '../../../exports/ris.ts';
import { projectFile } from '../../../site/project-file.ts';

export const { getStaticPaths, GET } = projectFile(risText, 'application/x-research-info-systems');
