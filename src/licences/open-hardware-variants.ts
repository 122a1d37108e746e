/** The variants of the CERN Open Hardware Licence, version 2, from what they ask least to what they ask most. */
export const VARIANTS = ['CERN-OHL-P-2.0', 'CERN-OHL-W-2.0', 'CERN-OHL-S-2.0'] as const;
