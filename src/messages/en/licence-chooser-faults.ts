/** Faults of the file of the licence chooser. */

export const licenseChooserFaults = {
  onePlace: 'Lead to one place: `next`, `outcome` or `stop`.',
  noAndYes: 'A question about licences inside has the answers "no" and "yes".',
  unknown: (name: string) => `There is no "${name}".`,
  leadsNowhere: 'Say where this leads: `next`, `outcome` or `stop`.',
  frame: 'A question of the frame only goes on or stops.',
  loop: 'This question leads back to itself.',
} as const;
