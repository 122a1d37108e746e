interface ImportMetaEnv {
  /** Path of what all languages of the site share; `BASE_URL` is that of the pages in one of them. */
  readonly ROOT_URL?: string;
}
