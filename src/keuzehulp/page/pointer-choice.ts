/**
 * Calls `choose` with the radio that a reader picks with a mouse, a pen or a finger: pressed and clicked within one
 * label of `form`, once. Never for a key, since an arrow key picks every answer that it passes (WCAG 3.2.2), for the
 * clicks that screen readers make, which come without a press or with one that has no size. The second click of a double
 * one does nothing, wherever it lands: by then the page is another, and scrolled to its top.
 */
export function onPointerChoice(form: HTMLFormElement, choose: (radio: HTMLInputElement) => void): void {
  let pressed: Element | null = null;
  form.addEventListener('pointerdown', (event) => {
    pressed = isVirtual(event) ? null : labelAt(event);
  });
  form.addEventListener('keydown', () => {
    pressed = null;
  });
  form.addEventListener('click', (event) => {
    const label = labelAt(event);
    const radio = label?.querySelector<HTMLInputElement>('input[type="radio"]');
    const picked = label === pressed && event.detail === 1;
    pressed = null;
    if (!radio || !picked) return;
    if (event.target !== radio) {
      // The browser would pass this click on to the radio, by then of a question that is out of sight.
      event.preventDefault();
      radio.checked = true;
    }
    ignoreSecondClick();
    choose(radio);
  });
}

function ignoreSecondClick(): void {
  const ignore = (event: MouseEvent) => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', ignore, { capture: true, once: true });
}

function labelAt(event: Event): Element | null {
  return (event.target as Element).closest('label');
}

/** A press that a screen reader made: without a size, or as Android does it, of one pixel without pressure. */
function isVirtual({ width, height, pressure, pointerType }: PointerEvent): boolean {
  const point = width === 1 && height === 1 && pressure === 0 && pointerType === 'mouse';
  return point || (width === 0 && height === 0);
}
