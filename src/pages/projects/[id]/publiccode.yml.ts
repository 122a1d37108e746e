import { publiccodeText } from '../../../exports/publiccode.ts';
import { projectFile } from '../../../site/project-file.ts';

export const { getStaticPaths, GET } = projectFile(publiccodeText, 'application/yaml');
