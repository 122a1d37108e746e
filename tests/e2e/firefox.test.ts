import { firefox } from './firefox-browser.ts';
import { testJourneys } from './reader-journeys.ts';

testJourneys(firefox);
