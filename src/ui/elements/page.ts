/** The small elements of all pages in one file, which is lighter than several requests. */
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
