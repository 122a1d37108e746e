/** What is said of boards that are drawn from their design files. */
import { number } from './grammar.ts';

export const boardMessages = {
  faults: {
    noBoard:
      'This is no board of KiCad: such a file begins with "(kicad_pcb". Name a .kicad_pcb file.',
    noVersion:
      'The file does not say in which version of the format it is written. Save it again in KiCad.',
    tooOld: (version: number) =>
      `The file is of format ${version}, from before KiCad 6. Save it again in KiCad 6 or newer.`,
    tooNew: (version: number) =>
      `The file is of format ${version}, from a newer KiCad than 10, which is not known here.`,
    tooLarge: (millions: number) =>
      `The file is larger than ${number(millions)} million characters, which no board should be.`,
    tooMany: (line: number, most: number) =>
      `Line ${line}: the file holds more than ${number(most)} values, which no board should.`,
    tooDeep: (line: number, most: number) =>
      `Line ${line}: brackets stand in one another ${most} deep, which no board needs.`,
    unclosed: (line: number) =>
      `Line ${line}: what begins here does not end. The file may be cut off: fetch or save it again.`,
    stray: (line: number) =>
      `Line ${line}: something stands outside of all brackets. The file may be damaged: save it again in KiCad.`,
    noNumber: (line: number, name: string) =>
      `Line ${line}: "${name}" needs a number here, in millimetres and below 2147. Save the file again in KiCad.`,
    missing: (line: number, name: string, part: string) =>
      `Line ${line}: "${name}" has no "${part}". Save the file again in KiCad.`,
  },
} as const;
