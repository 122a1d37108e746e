/** Randomly damaged sets of Gerber and drill files, deterministic by seed. */
import type { NamedText } from '../../src/boards/gerber/layers.ts';
import type { Chance } from '../refresh/chance.ts';
import { mutated } from './mutated-board.ts';

/** Commands at unusual places. */
const COMMANDS = [
  '%SRX99Y99I1J1*%',
  '%SRX999999Y999999I0J0*%',
  '%ABD10*%',
  '%AB*%',
  '%ADD10C,0*%',
  '%ADD11P,1X99*%',
  '%AMX*4,1,9,0,0*%',
  '%AMX*$1=$1x$1*21,1,$1,1/$1,0,0,45*%%ADD12X,3*%',
  '%FSTAX66Y66*%',
  '%LMXY*%%LR33.3*%%LS1e9*%',
  '%LPC*%',
  '%MOIN*%',
  '%TF.FileFunction,<script>alert(1)</script>*%',
  'D03*',
  'D12*',
  'G02*',
  'G36*',
  'G37*',
  'G74*',
  'G75*X0Y0I0J0D01*',
  '\nG85X1Y1\n',
  '\nM15\n',
  '\nR99999X1Y1\n',
  '\nT1C0.001\n',
];

/** Damages, removes or replaces one of the files. */
export function mutatedSet(files: readonly NamedText[], chance: Chance): NamedText[] {
  const chosen = chance.pick(files);
  const text = chance.percent(10) ? chance.pick(files).text : damaged(chosen.text, chance);
  const others = files.filter((file) => file !== chosen);
  return chance.percent(5) ? others : [...others, { ...chosen, text }];
}

function damaged(text: string, chance: Chance): string {
  if (chance.percent(40)) return mutated(text, chance);
  const at = text.indexOf('\n', chance.below(text.length)) + 1;
  return text.slice(0, at) + chance.pick(COMMANDS) + text.slice(at);
}
