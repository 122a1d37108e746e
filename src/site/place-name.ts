/** Readable form of an address: host and path, without scheme, trailing slash or `.git`. */
export function placeName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${decodePath(pathname)}`.replace(/(\.git)?\/?$/, '');
}

/** A path with malformed percent-encoding is shown as it is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
