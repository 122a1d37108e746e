interface ImportMetaEnv {
  /** Base path of what all languages of the site share; `BASE_URL` is that of the pages in one language. */
  readonly ROOT_URL?: string;
}
