/**
 * Runs in the page: notes in `window.paints` how many milliseconds lie between each key that was pressed and the frame in which
 * another finding was painted, with what it rests on.
 */
export const watchPaints = `
  const paints = (window.paints = []);
  let pressed;
  let shown;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  new MutationObserver(() => {
    const now = document.querySelector('[data-shown=true]')?.dataset.finding;
    if (now === undefined || now === shown) return;
    shown = now;
    const since = pressed;
    pressed = undefined;
    // What runs behind a message that was sent in a frame runs when that frame has been painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = () => paints.push(performance.now() - since);
    if (since !== undefined) requestAnimationFrame(() => painted.port2.postMessage(null));
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;
