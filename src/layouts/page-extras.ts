/** What every page can do besides; each does nothing where its part is absent. */
import '../components/ui/close-menu.ts';
import '../components/ui/plain-address.ts';
import '../components/ui/print-line.ts';
import '../components/ui/search-key.ts';
import '../newsletter/selection/from-finder.ts';
import '../saved/save-buttons.ts';
