/** Read as text and run in the page by the browser test. */

/** What reaches beyond the right or left edge. What only a screen reader gets does not count. */
globalThis.overflowing = () => {
  const room = document.documentElement.clientWidth;
  const found = [...document.body.querySelectorAll('*')]
    .filter((element) => element.closest('.hidden, thead') === null)
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > room + 0.5 || left < -0.5);
    })
    .map((element) => element.outerHTML.slice(0, 80));
  return document.documentElement.scrollWidth > room ? ['the page itself', ...found] : found;
};

/** Every text whose contrast with what lies under it is below 4.5 (WCAG 2.2). */
globalThis.faint = () => {
  const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = parts(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((parts(colour)[3] ?? 1) === 1) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.textContent.trim() === '' || element.closest('title, desc') !== null) continue;
    const style = getComputedStyle(element);
    const colour = element.closest('svg') === null ? style.color : style.fill;
    const [dark, light] = [luminance(colour), luminance(ground(element))].sort((one, other) => one - other);
    if ((light + 0.05) / (dark + 0.05) < 4.5) found.push(`${colour}: ${element.outerHTML.slice(0, 80)}`);
  }
  return found;
};
