/** The variants of the CERN Open Hardware Licence, version 2, from the least to the most demanding. */
export const VARIANTS = ['CERN-OHL-P-2.0', 'CERN-OHL-W-2.0', 'CERN-OHL-S-2.0'] as const;
