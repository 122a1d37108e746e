/** An address as people read it: host and path, without scheme, trailing slash or `.git`. */
export function placeName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${decodePath(pathname)}`.replace(/(\.git)?\/?$/, '');
}

/** A path with a broken escape is shown as it is written. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
