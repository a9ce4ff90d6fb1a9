/** What jsdom leaves out of a browser and Mantine looks for: media queries, sizes, scrolling into view. */

class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const never = (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
})

window.matchMedia ??= never
window.ResizeObserver ??= NoResize
window.Element.prototype.scrollTo = function scrollTo(this: Element, options?: ScrollToOptions | number) {
  if (typeof options === 'object') this.scrollTop = options.top ?? this.scrollTop
}
window.HTMLElement.prototype.scrollIntoView = () => undefined
window.scrollTo = () => undefined
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })
/** jsdom lays nothing out: everything is said to be this many pixels high, so that virtual lists draw something. */
const SOME = 40
for (const size of ['offsetHeight', 'clientHeight']) {
  Object.defineProperty(window.HTMLElement.prototype, size, { configurable: true, get: () => SOME })
}
window.HTMLCanvasElement.prototype.getContext = () => null
