/** Why a file cannot be read or drawn, as a sentence for the user. */
export class BoardFault extends Error {}
