/** Why a file cannot be read or drawn, as a sentence for whoever named it. */
export class BoardFault extends Error {}
