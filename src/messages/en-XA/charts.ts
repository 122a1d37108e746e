import { pseudo } from '../pseudo.ts';
import * as english from '../en/charts.ts';

export const chartMessages = pseudo(english.chartMessages);
