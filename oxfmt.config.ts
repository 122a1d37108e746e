import { defineConfig } from 'oxfmt';

export default defineConfig({
  printWidth: 100,
  singleQuote: true,
  sortPackageJson: false,
  astro: true,
  ignorePatterns: [
    // Written by programs, each in its own stable rendering.
    'package-lock.json',
    'catalogue/metadata.json',
    'catalogue/events.json',
    'catalogue/numbers.json',
    'catalogue/vulnerabilities.json',
    'catalogue/federation/',
    'catalogue/media/',
    'catalogue/schema/',
    'dist/',
    '.dist.*/',
    '.astro/',
    '.cache/',
    '.npm/',
    // Broken on purpose.
    'tests/fixtures/',
    // Legal texts stay as their authors wrote them.
    'LICENSES/',
    // Written by the program, compared byte by byte.
    'tests/refresh/recordings/',
  ],
});
