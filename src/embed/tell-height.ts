/** Tells the page around the frame how high the list is, so that it can fit the frame. A height is no secret: any page may know. */
if (parent !== window) {
  const tell = () =>
    parent.postMessage(
      { type: 'gewoon-doen-hoogte', height: Math.ceil(document.body.getBoundingClientRect().height) },
      '*',
    );
  new ResizeObserver(tell).observe(document.body);
}
