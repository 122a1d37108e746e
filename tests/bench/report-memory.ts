/** Preloaded into a measured process: writes its peak memory, in bytes, into the file that BENCH_MEMORY names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['BENCH_MEMORY'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
