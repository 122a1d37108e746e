/** The small elements of the pages in one file: together they are lighter than the requests for each. */
import './catalogue-filter.ts';
import './check-list.ts';
import './compare-pick.ts';
import './contents-spy.ts';
import './copy-button.ts';
import './folded-details.ts';
import './glossary-tip.ts';
import './kept-open.ts';
import './search-dialog.ts';
import './theme-choice.ts';
