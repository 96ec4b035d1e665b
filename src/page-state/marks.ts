/**
 * A query string without what newsletters, social sites and counters hang onto a link; empty when nothing else is in it.
 * Needs nothing outside itself: pages for moved addresses carry its text (src/released/moved-page.ts).
 */
export function withoutMarks(search: string): string {
  const mark =
    /^(?:amp;)*(?:(?:utm|mtm|pk|piwik|matomo|hsa|mc|ml|oly|vero|trk|sc|cm|ns)_|_(?:hs|ga|gl|ke|bta)|(?:fbcl|gcl|dcl|msclk|ttcl|twcl|ycl)id$|(?:gbra|wbra)id$|gad_(?:source|campaignid)$|igshid$|igsh$|mibextid$|srsltid$|gclsrc$|dm_i$|elq|sfmc|rcm$|trk$|li_fat_id$|mkt_tok$|s_cid$|ref_src$|wickedid$)/i;
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter(
      (part) =>
        part !== '' && !mark.test((part.split('=')[0] ?? '').replace(/%5F/gi, '_').replace(/%3B/gi, ';')),
    );
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
