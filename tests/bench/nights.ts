/**
 * `npm run bench -- nights [repositories] [nights] [seed]`: years of nightly runs at three forges, one in ten of which
 * answers badly, some of them killed. Defaults: three years over 50 repositories. Fails where a file grows beyond its
 * limit, or contains something twice.
 */
import { excessOf, runNights } from '../refresh/years.ts';

export async function measureNights([
  repositories = 50,
  nights = 1095,
  seed = 1,
]: readonly number[]): Promise<void> {
  const growth = await runNights({ seed, repositories, nights });
  const { bytes, times, weeks, heap } = growth;
  console.log(`${nights} nights over ${repositories} repositories, of ${weeks} weeks\n`);
  console.table(
    Object.entries(bytes).map(([file, [first, last]]) => ({
      file,
      'first night, kB': kilo(first),
      'last night, kB': kilo(last),
      'a year, kB': kilo(((last - first) / nights) * 365),
    })),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  console.table({
    'events, without out of reach and back': growth.events,
    'changes at the forges': growth.changes,
    'rows of history': growth.rows,
    'rows that there may be': repositories * weeks,
    'repeated events': growth.repeatedEvents,
    'second rows in a week': growth.secondRows,
    'nights that rewrote what was there': growth.rewritten,
    'faulty nights': growth.faultyNights,
    'killed nights': growth.killed,
    requests: growth.requests,
    'a night, median, ms': at(0.5),
    'a night, longest, ms': at(1),
    'heap at most, MB': Math.round(heap),
    'memory at most, forges included, MB': Math.round(process.resourceUsage().maxRSS / 1024),
  });
  const excess = excessOf(growth, repositories);
  for (const one of excess) console.error(`More than there may be: ${one}`);
  process.exitCode = excess.length > 0 ? 1 : 0;
}

function kilo(size: number): number {
  return Number((size / 1000).toFixed(1));
}
