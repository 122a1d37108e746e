/** The answer of a renderer that has put the page into its file: Astro writes none without a body. */
export class WrittenPage extends Response {
  /** What is searched of the page, as `searchedText` gives it. */
  readonly searched: string | undefined;

  constructor(searched: string | undefined) {
    super(null);
    this.searched = searched;
  }
}
