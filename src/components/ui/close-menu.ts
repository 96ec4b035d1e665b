/** The menu of the header closes when the focus leaves it, so that it covers nothing that somebody reads with the keyboard. */
const menu = document.querySelector<HTMLElement>('#menu');

menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.hidePopover?.();
});
