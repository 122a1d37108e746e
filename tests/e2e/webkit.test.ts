import { testJourneys } from './reader-journeys.ts';
import { webkit } from './webkit-browser.ts';

testJourneys(webkit);
