/** Links to pages under one heading, beside the page that is shown. */
export interface PageGroup {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly links: readonly PageLink[];
}

export interface PageLink {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly to: string;
}
