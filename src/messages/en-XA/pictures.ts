import { pseudo } from '../pseudo.ts';
import * as english from '../en/pictures.ts';

export const pictureMessages = pseudo(english.pictureMessages);
export const pictureFaults = pseudo(english.pictureFaults);
