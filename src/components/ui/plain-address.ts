import { withoutMarks } from '../../page-state/marks.ts';

/** Takes out of the address what a newsletter or a social site hung onto the link, so that no link on the page holds it. */
const search = withoutMarks(location.search);
if (search !== location.search)
  history.replaceState(history.state, '', location.pathname + search + location.hash);
