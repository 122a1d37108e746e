/**
 * `npx node tests/bench/endurance.ts [repositories] [nights] [seeds…]`: three forges of which three to six answers in
 * ten are faulty, with ten kills, and what is lost meanwhile. Defaults: 300 repositories, 20 nights, five seeds.
 */
import { endure } from '../refresh/endurance.ts';

const [repositories = 300, nights = 20, ...seeds] = process.argv.slice(2).map(Number);

const rows = [];
for (const seed of seeds.length > 0 ? seeds : [1, 2, 3, 4, 5]) {
  const start = performance.now();
  const { lost, values, requests, faulty, ways, killed, events } = await endure({
    seed,
    repositories,
    nights,
    kills: 10,
  });
  rows.push({
    seed,
    values,
    lost: lost.length,
    'false events': events.length,
    requests,
    'faulty, %': Math.round((faulty / requests) * 100),
    ways: ways.length,
    killed,
    seconds: Math.round((performance.now() - start) / 1000),
  });
  for (const event of events) console.log('false event:', event);
  for (const { repository, fact } of lost.slice(0, 20)) console.log(`lost: ${repository} ${fact}`);
}
console.table(rows);
process.exitCode = rows.some(({ lost }) => lost > 0) ? 1 : 0;
