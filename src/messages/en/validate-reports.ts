/** Faults in the figures of reports. */
import { number } from './grammar.ts';

export const reportFaults = {
  year: 'Name this file by the year that it is about, such as 2024.yaml: the year is its address.',
  figureTwice: (id: string) =>
    `There are two figures ${id}. Give one of them another id; a figure keeps its id in each year.`,
  partTwice: (id: string) => `There are two parts ${id} in this series. Give one another id.`,
  total: (sum: number, total: number) =>
    `The parts add up to ${number(sum)}, not ${number(total)}. Look at the source again; if it says both, say so under \`contradiction\`.`,
} as const;
